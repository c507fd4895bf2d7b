// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace snapdeck {

class CaptureForm;

/// What becomes of the template that has the name already: overwritten, or deleted first, each by a consent
/// of its own. Hidden while the name is free.
class CaptureOldTemplate final : public QWidget
{
    Q_OBJECT
public:
    explicit CaptureOldTemplate(QWidget *parent = nullptr);

    void showForm(const CaptureForm &form);
    /// In the order of the keyboard.
    [[nodiscard]] QList<QWidget *> order() const;

Q_SIGNALS:
    void overwriteAgreed(bool agreed);
    void deletionChosen(bool chosen);

private:
    QCheckBox *m_overwrite;
    QCheckBox *m_delete;
};

/// What else is done before and after a capture.
class CaptureChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit CaptureChoices(QWidget *parent = nullptr);

    void showForm(const CaptureForm &form);
    [[nodiscard]] QList<QWidget *> order() const;

Q_SIGNALS:
    void pauseChosen(bool chosen);
    void copyChosen(bool chosen);

private:
    QCheckBox *m_pause;
    QLabel *m_pauseHint;
    QCheckBox *m_copy;
};

} // namespace snapdeck

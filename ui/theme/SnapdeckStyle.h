// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace snapdeck
{

/// Fusion's behaviour with the program's own metrics and paint. It reads the colours from the palette of what
/// it paints (Tokens::of), and so follows a change of theme without being told. The letters to press are underlined
/// while Alt is held, as desktops do.
class SnapdeckStyle : public QProxyStyle
{
    Q_OBJECT

public:
    SnapdeckStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                       const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    void polish(QApplication *application) override;
    using QProxyStyle::polish;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drawOwnPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const;
    bool drawOwnControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const;
    void setUnderlining(bool underlining);

    bool m_underlining = false;
};

} // namespace snapdeck

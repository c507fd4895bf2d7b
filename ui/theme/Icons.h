// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRectF;

namespace snapdeck
{

/// Every picture the program uses, named for what it says. Drawn by Lucide (resources/icons/LICENSE.lucide).
enum class Icon {
    None,
    Overview,
    Applications,
    Databases,
    Capsules,
    Templates,
    Vault,
    Schedules,
    Activity,
    Settings,
    Search,
    Refresh,
    Camera,
    Download,
    Upload,
    Compare,
    Restore,
    Copy,
    Link,
    Unlink,
    More,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    ChevronsUpDown,
    Plus,
    Minus,
    Trash,
    Clock,
    Timer,
    CheckCircle,
    AlertCircle,
    HelpCircle,
    Loader,
    Play,
    Pause,
    Stop,
    Lock,
    LockOpen,
    Key,
    Online,
    Offline,
    Terminal,
    Command,
    Close,
    Check,
    FolderOpen,
    Folder,
    File,
    FileDown,
    ArrowDown,
    ArrowDownToLine,
    ArrowUp,
    ArrowRight,
    ArrowLeft,
    Replace,
    ShieldCheck,
    ShieldAlert,
    AlertTriangle,
    Info,
    Power,
    Gauge,
    Eye,
    EyeOff,
    ExternalLink,
    User,
    Users,
    Pencil,
    Pin,
    Bell,
    Filter,
    Columns,
    Ban,
    Save,
    Server,
    Cloud,
    CloudOff,
    HardDrive,
    Hourglass,
    LogOut,
    Keyboard,
    Palette,
    Languages,
    Flask,
    Tag,
    Note,
    Inbox,
    ListChecks,
    Undo,
};

/// What an icon is coloured with; all follow the theme by themselves.
enum class IconTint {
    Current, ///< the painter's pen where a painter is at hand, else the secondary text
    Text,
    Text2,
    Text3,
    OnAccent,
    Accent,
    Ok,
    Processing,
    Warning,
    Danger,
};
IconTint tintOf(Tone tone);

/// An icon that is drawn anew, crisp, for every size, scale, mode and theme. GUI thread only.
QIcon makeIcon(Icon icon, IconTint tint = IconTint::Current);

/// Draws `icon` in `color` into `rect`, at the painter's device pixel ratio.
void paintIcon(QPainter *painter, const QRectF &rect, Icon icon, const QColor &color);

/// `extent` in device-independent pixels; the pixmap has `ratio` device pixels for each. Cached.
QPixmap iconPixmap(Icon icon, double extent, const QColor &color, double ratio);

/// Resource paths of every icon, in the order of the enum without None.
QStringList iconFiles();

/// The program's own picture, for windows, the tray and dialogs.
QIcon applicationIcon();

} // namespace snapdeck

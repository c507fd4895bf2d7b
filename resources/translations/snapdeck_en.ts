<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>snapdeck::AccountKeeper</name>
        <message numerus="yes">
            <source>%n have not been sent, and never will be.</source>
            <translation>
                <numerusform>%n has not been sent, and never will be.</numerusform>
                <numerusform>%n have not been sent, and never will be.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ArchiveEntryModel</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuthorityField</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchLine</name>
        <message numerus="yes">
            <source>Cancel the %n that have not been sent?</source>
            <translation>
                <numerusform>Cancel the one that has not been sent?</numerusform>
                <numerusform>Cancel the %n that have not been sent?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n</source>
            <translation>
                <numerusform>Cancel %n</numerusform>
                <numerusform>Cancel %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchLines</name>
        <message numerus="yes">
            <source>%n more run; Activity shows them.</source>
            <translation>
                <numerusform>%n more runs; Activity shows it.</numerusform>
                <numerusform>%n more run; Activity shows them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchWords</name>
        <message numerus="yes">
            <source>Paused: %n snapshots</source>
            <translation>
                <numerusform>Paused: %n snapshot</numerusform>
                <numerusform>Paused: %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking %n snapshots</source>
            <translation>
                <numerusform>Taking %n snapshot</numerusform>
                <numerusform>Taking %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots requested at %1</source>
            <translation>
                <numerusform>%n snapshot requested at %1</numerusform>
                <numerusform>%n snapshots requested at %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleActions</name>
        <message numerus="yes">
            <source>&amp;Capture %n…</source>
            <translation>
                <numerusform>&amp;Capture %n…</numerusform>
                <numerusform>&amp;Capture %n…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Pause %n</source>
            <translation>
                <numerusform>&amp;Pause %n</numerusform>
                <numerusform>&amp;Pause %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Resume %n</source>
            <translation>
                <numerusform>&amp;Resume %n</numerusform>
                <numerusform>&amp;Resume %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ids copied.</source>
            <translation>
                <numerusform>%n id copied.</numerusform>
                <numerusform>%n ids copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleDetail</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleModel</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsulesPage</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyDialog</name>
        <message numerus="yes">
            <source>Capture %n capsules into templates</source>
            <translation>
                <numerusform>Capture %n capsule into a template</numerusform>
                <numerusform>Capture %n capsules into templates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyForm</name>
        <message numerus="yes">
            <source>destroy %n</source>
            <comment>typed by hand to confirm</comment>
            <translation>
                <numerusform>destroy %n</numerusform>
                <numerusform>destroy %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These %n capsules are captured, each into the template named beside it, and destroyed.</source>
            <translation>
                <numerusform>This one capsule is captured into the template named beside it, and destroyed.</numerusform>
                <numerusform>These %n capsules are captured, each into the template named beside it, and destroyed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n capsules are destroyed.</source>
            <translation>
                <numerusform>%n capsule is destroyed.</numerusform>
                <numerusform>%n capsules are destroyed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Capture and destroy %n capsules</source>
            <translation>
                <numerusform>Capture and destroy %n capsule</numerusform>
                <numerusform>Capture and destroy %n capsules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureWords</name>
        <message numerus="yes">
            <source>%n other capsules run from it and keep running: %1.</source>
            <translation>
                <numerusform>%n other capsule runs from it and keeps running: %1.</numerusform>
                <numerusform>%n other capsules run from it and keep running: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused ones were made from it, too: %1.</source>
            <translation>
                <numerusform>%n paused one was made from it, too: %1.</numerusform>
                <numerusform>%n paused ones were made from it, too: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CommandPalettePanel</name>
        <message numerus="yes">
            <source>%n command(s)</source>
            <translation>
                <numerusform>%n command</numerusform>
                <numerusform>%n commands</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Contents</name>
        <message numerus="yes">
            <source>%n names</source>
            <comment>found</comment>
            <translation>
                <numerusform>%n name</numerusform>
                <numerusform>%n names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots</source>
            <comment>to be searched</comment>
            <translation>
                <numerusform>%n snapshot</numerusform>
                <numerusform>%n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: nothing found in %1 of %n snapshots</source>
            <comment>searched</comment>
            <translation>
                <numerusform>Stopped: nothing found in %1 of %n snapshot</numerusform>
                <numerusform>Stopped: nothing found in %1 of %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %1 in %2 of %n snapshots</source>
            <comment>names, searched</comment>
            <translation>
                <numerusform>Stopped: %1 in %2 of %n snapshot</numerusform>
                <numerusform>Stopped: %1 in %2 of %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n snapshots could be read</source>
            <translation>
                <numerusform>The one snapshot could not be read</numerusform>
                <numerusform>None of %n snapshots could be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in %n snapshots</source>
            <translation>
                <numerusform>Nothing found in %n snapshot</numerusform>
                <numerusform>Nothing found in %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n snapshots</source>
            <comment>names</comment>
            <translation>
                <numerusform>%1 in %n snapshot</numerusform>
                <numerusform>%1 in %n snapshots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsFound</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>times of snapshots</comment>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots could not be read: %1</source>
            <translation>
                <numerusform>%n snapshot could not be read: %1</numerusform>
                <numerusform>%n snapshots could not be read: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DestroyForm</name>
        <message numerus="yes">
            <source>%n capsules were made of it.</source>
            <translation>
                <numerusform>%n capsule was made of it.</numerusform>
                <numerusform>%n capsules were made of it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ExtractDialog</name>
        <message numerus="yes">
            <source>Extract %n files?</source>
            <translation>
                <numerusform>Extract %n file?</numerusform>
                <numerusform>Extract %n files?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are left out, since they could do harm or cannot be read:</source>
            <translation>
                <numerusform>%n is left out, since it could do harm or cannot be read:</numerusform>
                <numerusform>%n are left out, since they could do harm or cannot be read:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ExtractLine</name>
        <message numerus="yes">
            <source>%n files extracted to “%1”, %2.</source>
            <translation>
                <numerusform>%n file extracted to “%1”, %2.</numerusform>
                <numerusform>%n files extracted to “%1”, %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were left out.</source>
            <translation>
                <numerusform>%n was left out.</numerusform>
                <numerusform>%n were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of their names were in use already: the files there stay as they were, and the new ones have a number.</source>
            <translation>
                <numerusform>%n of their names was in use already: the file there stays as it was, and the new one has a number.</numerusform>
                <numerusform>%n of their names were in use already: the files there stay as they were, and the new ones have a number.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Format</name>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::HealthWords</name>
        <message numerus="yes">
            <source>No new snapshot for more than %n days.</source>
            <translation>
                <numerusform>No new snapshot for more than %n day.</numerusform>
                <numerusform>No new snapshot for more than %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::HistoryPane</name>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Last day</numerusform>
                <numerusform>Last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines written to %1.</source>
            <translation>
                <numerusform>%n line written to %1.</numerusform>
                <numerusform>%n lines written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the newest %n lines; more on scrolling</source>
            <translation>
                <numerusform>the newest line; more on scrolling</numerusform>
                <numerusform>the newest %n lines; more on scrolling</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing in the last %n days</source>
            <translation>
                <numerusform>Nothing in the last day</numerusform>
                <numerusform>Nothing in the last %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Journal</name>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operation</numerusform>
                <numerusform>%n operations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the audit trail</source>
            <translation>
                <numerusform>%n line of the audit trail</numerusform>
                <numerusform>%n lines of the audit trail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other record(s)</source>
            <translation>
                <numerusform>%n other record</numerusform>
                <numerusform>%n other records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::NotificationWords</name>
        <message numerus="yes">
            <source>%n operation(s) go on now.</source>
            <translation>
                <numerusform>%n operation goes on now.</numerusform>
                <numerusform>%n operations go on now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) have ended</source>
            <translation>
                <numerusform>%n operation has ended</numerusform>
                <numerusform>%n operations have ended</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewNext</name>
        <message numerus="yes">
            <source>keeps new ones of %n resources</source>
            <translation>
                <numerusform>keeps new ones of %n resource</numerusform>
                <numerusform>keeps new ones of %n resources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewPage</name>
        <message numerus="yes">
            <source>%n snapshots are on their way into the vault.</source>
            <translation>
                <numerusform>%n snapshot is on its way into the vault.</numerusform>
                <numerusform>%n snapshots are on their way into the vault.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewView</name>
        <message numerus="yes">
            <source>Keep all %n</source>
            <translation>
                <numerusform>Keep %n</numerusform>
                <numerusform>Keep all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PlanDialog</name>
        <message numerus="yes">
            <source>&amp;Also take the %n that do not fit today, as the quota frees up</source>
            <translation>
                <numerusform>&amp;Also take the one that does not fit today, as the quota frees up</numerusform>
                <numerusform>&amp;Also take the %n that do not fit today, as the quota frees up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not fit into today's quota.</source>
            <translation>
                <numerusform>%n does not fit into today's quota.</numerusform>
                <numerusform>%n do not fit into today's quota.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %n snapshots</source>
            <translation>
                <numerusform>&amp;Take %n snapshot</numerusform>
                <numerusform>&amp;Take %n snapshots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::QuitQuestion</name>
        <message numerus="yes">
            <source>Quit while %n operation(s) are under way?</source>
            <translation>
                <numerusform>Quit while %n operation is under way?</numerusform>
                <numerusform>Quit while %n operations are under way?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have not been sent: they leave when Snapdeck runs again.</source>
            <translation>
                <numerusform>%n has not been sent: it leaves when Snapdeck runs again.</numerusform>
                <numerusform>%n have not been sent: they leave when Snapdeck runs again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n downloads stop here and go on where they were when they are continued.</source>
            <translation>
                <numerusform>%n download stops here and goes on where it was when it is continued.</numerusform>
                <numerusform>%n downloads stop here and go on where they were when they are continued.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are paused, and stay so until somebody resumes them.</source>
            <translation>
                <numerusform>%n is paused, and stays so until somebody resumes it.</numerusform>
                <numerusform>%n are paused, and stay so until somebody resumes them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quit while %n operation(s) are paused?</source>
            <translation>
                <numerusform>Quit while %n operation is paused?</numerusform>
                <numerusform>Quit while %n operations are paused?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceCopyAction</name>
        <message numerus="yes">
            <source>%n ids copied.</source>
            <translation>
                <numerusform>%n id copied.</numerusform>
                <numerusform>%n ids copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourcePage</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceSelection</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceTakeAction</name>
        <message numerus="yes">
            <source>&amp;Take %n snapshots…</source>
            <translation>
                <numerusform>&amp;Take %n snapshot…</numerusform>
                <numerusform>&amp;Take %n snapshots…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Retention</name>
        <message numerus="yes">
            <source>the last %n</source>
            <translation>
                <numerusform>the last one</numerusform>
                <numerusform>the last %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a day for %n days</source>
            <translation>
                <numerusform>one a day for %n day</numerusform>
                <numerusform>one a day for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a week for %n weeks</source>
            <translation>
                <numerusform>one a week for %n week</numerusform>
                <numerusform>one a week for %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a month for %n months</source>
            <translation>
                <numerusform>one a month for %n month</numerusform>
                <numerusform>one a month for %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a year for %n years</source>
            <translation>
                <numerusform>one a year for %n year</numerusform>
                <numerusform>one a year for %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing older than %n days</source>
            <translation>
                <numerusform>nothing older than %n day</numerusform>
                <numerusform>nothing older than %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing else older than %n days</source>
            <translation>
                <numerusform>nothing else older than %n day</numerusform>
                <numerusform>nothing else older than %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last %n in any case</source>
            <translation>
                <numerusform>the last one in any case</numerusform>
                <numerusform>the last %n in any case</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionCleanUpDialog</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %n copies to the trash</source>
            <translation>
                <numerusform>&amp;Move %n copy to the trash</numerusform>
                <numerusform>&amp;Move %n copies to the trash</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionFields</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n days</source>
            <translation>
                <numerusform>for %n day</numerusform>
                <numerusform>for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n weeks</source>
            <translation>
                <numerusform>for %n week</numerusform>
                <numerusform>for %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n months</source>
            <translation>
                <numerusform>for %n month</numerusform>
                <numerusform>for %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n years</source>
            <translation>
                <numerusform>for %n year</numerusform>
                <numerusform>for %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n GB</source>
            <translation>
                <numerusform>%n GB</numerusform>
                <numerusform>%n GB</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionForm</name>
        <message numerus="yes">
            <source>Of %n copies none would go now.</source>
            <translation>
                <numerusform>The only copy would stay.</numerusform>
                <numerusform>Of %n copies none would go now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ShellStatus</name>
        <message numerus="yes">
            <source>%n operation(s) under way</source>
            <translation>
                <numerusform>%n operation under way</numerusform>
                <numerusform>%n operations under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) paused</source>
            <translation>
                <numerusform>%n operation paused</numerusform>
                <numerusform>%n operations paused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotWords</name>
        <message numerus="yes">
            <source>%n connections</source>
            <translation>
                <numerusform>%n connection</numerusform>
                <numerusform>%n connections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SquareCloudOverview</name>
        <message numerus="yes">
            <source>The snapshots of %n resources have not been read yet: of these nobody knows.</source>
            <translation>
                <numerusform>The snapshots of %n resource have not been read yet: of this one nobody knows.</numerusform>
                <numerusform>The snapshots of %n resources have not been read yet: of these nobody knows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateDetail</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tour</name>
        <message numerus="yes">
            <source>%n picture(s) in %1</source>
            <translation>
                <numerusform>%n picture in %1</numerusform>
                <numerusform>%n pictures in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferWords</name>
        <message numerus="yes">
            <source>%n download(s)</source>
            <translation>
                <numerusform>%n download</numerusform>
                <numerusform>%n downloads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n download(s)</source>
            <translation>
                <numerusform>%1 of %n download</numerusform>
                <numerusform>%1 of %n downloads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished download(s) of an earlier run; %1 are here already.</source>
            <translation>
                <numerusform>%n unfinished download of an earlier run; %1 of it are here already.</numerusform>
                <numerusform>%n unfinished downloads of an earlier run; %1 of them are here already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tray</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TrayWords</name>
        <message numerus="yes">
            <source>%n operation(s) under way</source>
            <translation>
                <numerusform>%n operation under way</numerusform>
                <numerusform>%n operations under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) not finished</source>
            <translation>
                <numerusform>%n download not finished</numerusform>
                <numerusform>%n downloads not finished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) want a look</source>
            <translation>
                <numerusform>%n operation wants a look</numerusform>
                <numerusform>%n operations want a look</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) paused</source>
            <translation>
                <numerusform>%n operation paused</numerusform>
                <numerusform>%n operations paused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultActions</name>
        <message numerus="yes">
            <source>%n files were taken in.</source>
            <translation>
                <numerusform>%n file was taken in.</numerusform>
                <numerusform>%n files were taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies went to the trash.</source>
            <translation>
                <numerusform>%n copy went to the trash.</numerusform>
                <numerusform>%n copies went to the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resources have no verified copy any more.</source>
            <translation>
                <numerusform>%n resource has no verified copy any more.</numerusform>
                <numerusform>%n resources have no verified copy any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultDetail</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultEmptyDialog</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are verified snapshots.</source>
            <translation>
                <numerusform>%n of them is a verified snapshot.</numerusform>
                <numerusform>%n of them are verified snapshots.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultPane</name>
        <message numerus="yes">
            <source>%n of them are pinned, so they stay. Unpin those first, if they are to go.</source>
            <translation>
                <numerusform>%n of them is pinned, so it stays. Unpin that one first, if it is to go.</numerusform>
                <numerusform>%n of them are pinned, so they stay. Unpin those first, if they are to go.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultTrashPane</name>
        <message numerus="yes">
            <source>What is removed from the vault lies here for %n days.</source>
            <translation>
                <numerusform>What is removed from the vault lies here for %n day.</numerusform>
                <numerusform>What is removed from the vault lies here for %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies take %1; emptying the trash frees that.</source>
            <translation>
                <numerusform>%n copy takes %1; emptying the trash frees that.</numerusform>
                <numerusform>%n copies take %1; emptying the trash frees that.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultWords</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies read.</source>
            <translation>
                <numerusform>%n copy read.</numerusform>
                <numerusform>%n copies read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are not what they should be.</source>
            <translation>
                <numerusform>%n is not what it should be.</numerusform>
                <numerusform>%n are not what they should be.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennReport</name>
        <message numerus="yes">
            <source>%n captured</source>
            <translation>
                <numerusform>%n captured</numerusform>
                <numerusform>%n captured</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n under way</numerusform>
                <numerusform>%n under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not captured</source>
            <translation>
                <numerusform>%n not captured</numerusform>
                <numerusform>%n not captured</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n not known</numerusform>
                <numerusform>%n not known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lost</source>
            <translation>
                <numerusform>%n lost</numerusform>
                <numerusform>%n lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked for: %1.</source>
            <translation>
                <numerusform>%n asked for: %1.</numerusform>
                <numerusform>%n asked for: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotContentsCommand</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultListCommand</name>
        <message numerus="yes">
            <source>%n copies, %1, in %2</source>
            <translation>
                <numerusform>%n copy, %1, in %2</numerusform>
                <numerusform>%n copies, %1, in %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultPruneCommand</name>
        <message numerus="yes">
            <source>%n copies would go, %1. Nothing was changed.</source>
            <translation>
                <numerusform>%n copy would go, %1. Nothing was changed.</numerusform>
                <numerusform>%n copies would go, %1. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies are in the trash now, %1.</source>
            <translation>
                <numerusform>%n copy is in the trash now, %1.</numerusform>
                <numerusform>%n copies are in the trash now, %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultRemoveCommand</name>
        <message numerus="yes">
            <source>It is in the trash for %n day(s). “snapdeck-cli vault trash undo %1” brings it back.</source>
            <translation>
                <numerusform>It is in the trash for %n day. “snapdeck-cli vault trash undo %1” brings it back.</numerusform>
                <numerusform>It is in the trash for %n days. “snapdeck-cli vault trash undo %1” brings it back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultVerifyCommand</name>
        <message numerus="yes">
            <source>%n copies read through, all good.</source>
            <translation>
                <numerusform>%n copy read through, all good.</numerusform>
                <numerusform>%n copies read through, all good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not good: %1 of %n copies read through.</source>
            <translation>
                <numerusform>Not good: %1 of %n copy read through.</numerusform>
                <numerusform>Not good: %1 of %n copies read through.</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>snapdeck::CaptureWords</name>
    <message numerus="yes">
        <source>%n other capsules run from it and keep running.</source>
        <translation>
            <numerusform>%n other capsule runs from it and keeps running.</numerusform>
            <numerusform>%n other capsules run from it and keep running.</numerusform>
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
    <name>snapdeck::MainWindow</name>
    <message numerus="yes">
        <source>Quit while %n operation(s) are under way?</source>
        <translation>
            <numerusform>Quit while %n operation is under way?</numerusform>
            <numerusform>Quit while %n operations are under way?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snapdeck::ResourcePage</name>
    <message numerus="yes">
        <source>%n ids copied.</source>
        <translation>
            <numerusform>%n id copied.</numerusform>
            <numerusform>%n ids copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snapdeck::ResourceTakeAction</name>
    <message numerus="yes">
        <source>&amp;Take %n snapshots</source>
        <translation>
            <numerusform>&amp;Take %n snapshot</numerusform>
            <numerusform>&amp;Take %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n snapshots?</source>
        <translation>
            <numerusform>Take %n snapshot?</numerusform>
            <numerusform>Take %n snapshots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n snapshots</source>
        <translation>
            <numerusform>Take %n snapshot</numerusform>
            <numerusform>Take %n snapshots</numerusform>
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
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads</numerusform>
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
</TS>

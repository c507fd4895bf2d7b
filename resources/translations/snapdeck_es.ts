<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
    </context>
    <context>
        <name>QPushButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Account</name>
        <message>
            <source>That is not an address of a service.</source>
            <translation>Eso no es la dirección de un servicio.</translation>
        </message>
        <message>
            <source>“%1” is not an address of a service.</source>
            <translation>“%1” no es la dirección de un servicio.</translation>
        </message>
        <message>
            <source>The address holds a user name or password.</source>
            <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
        </message>
        <message>
            <source>Give it without them.</source>
            <translation>Indíquela sin ellos.</translation>
        </message>
        <message>
            <source>The address holds more than a path.</source>
            <translation>La dirección contiene más que una ruta.</translation>
        </message>
        <message>
            <source>Give it without what follows the ? or #.</source>
            <translation>Indíquela sin lo que sigue a ? o #.</translation>
        </message>
        <message>
            <source>Over plain http anybody on the way can read the key.</source>
            <translation>Por http sin cifrar, cualquiera en el camino puede leer la clave.</translation>
        </message>
        <message>
            <source>Use https, or allow plain http for this account.</source>
            <translation>Use https, o permita http sin cifrar para esta cuenta.</translation>
        </message>
        <message>
            <source>Over plain http no certificate is looked at.</source>
            <translation>Por http sin cifrar no se mira ningún certificado.</translation>
        </message>
        <message>
            <source>Use https, or leave the certificate authority out.</source>
            <translation>Use https, u omita la autoridad de certificación.</translation>
        </message>
        <message>
            <source>The account's certificate authority cannot be read any more.</source>
            <translation>La autoridad de certificación de la cuenta ya no se puede leer.</translation>
        </message>
        <message>
            <source>Plain http is allowed: anybody on the way can read links and what they lead to.</source>
            <translation>Se permite http sin cifrar: cualquiera en el camino puede leer los enlaces y aquello a lo que llevan.</translation>
        </message>
        <message>
            <source>Plain http: anybody on the way can read the key.</source>
            <translation>HTTP sin cifrar: cualquiera en el camino puede leer la clave.</translation>
        </message>
        <message>
            <source>The account has no name.</source>
            <translation>La cuenta no tiene nombre.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Póngale uno.</translation>
        </message>
        <message>
            <source>The account's name holds signs that cannot be shown.</source>
            <translation>El nombre de la cuenta contiene signos que no se pueden mostrar.</translation>
        </message>
        <message>
            <source>Give it another one.</source>
            <translation>Póngale otro.</translation>
        </message>
        <message>
            <source>A scaled clock would break a real server's limits.</source>
            <translation>Un reloj acelerado infringiría los límites de un servidor real.</translation>
        </message>
        <message>
            <source>Use --time-scale only with a simulator on this machine.</source>
            <translation>Use --time-scale solo con un simulador en este equipo.</translation>
        </message>
        <message>
            <source>Give a whole one, such as %1.</source>
            <translation>Indique una completa, como %1.</translation>
        </message>
        <message>
            <source>Edit the account, and choose the authority's file again.</source>
            <translation>Edite la cuenta y elija de nuevo el archivo de la autoridad.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountButton</name>
        <message>
            <source>Account %1</source>
            <translation>Cuenta %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountColour</name>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Ámbar</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountKeeper</name>
        <message>
            <source>No keychain took the key of “%1”, so it is kept for this session only.</source>
            <translation>Ningún llavero aceptó la clave de “%1”, así que se guarda únicamente para esta sesión.</translation>
        </message>
        <message>
            <source>Its key is deleted from this machine. Nothing changes on the service: what is under way there goes on, but is no longer watched.</source>
            <translation>Su clave se elimina de este equipo. En el servicio no cambia nada: lo que está en curso allí continúa, pero ya no se vigila.</translation>
        </message>
        <message numerus="yes">
            <source>%n have not been sent, and never will be.</source>
            <translation>
                <numerusform>%n sin enviar: nunca se enviará.</numerusform>
                <numerusform>%n sin enviar: nunca se enviarán.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>¿Quitar “%1”?</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Quitar cuenta</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Something of this account is still under way.</source>
            <translation>Algo de esta cuenta está en curso, y se perdería de vista.</translation>
        </message>
        <message>
            <source>Change it when Activity shows nothing under way; its colour can be changed now.</source>
            <translation>Cámbiela cuando Actividad no muestre nada en curso; el color se puede cambiar ya.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountRegistry</name>
        <message>
            <source>The settings could not be written to %1.</source>
            <translation>No se pudieron escribir los ajustes en %1.</translation>
        </message>
        <message>
            <source>Check that the file and its folder can be written.</source>
            <translation>Compruebe que se puede escribir en el archivo y su carpeta.</translation>
        </message>
        <message>
            <source>There is already an account named “%1”.</source>
            <translation>Ya hay una cuenta llamada “%1”.</translation>
        </message>
        <message>
            <source>Choose another name, or remove the old account first.</source>
            <translation>Elija otro nombre, o quite antes la cuenta antigua.</translation>
        </message>
        <message>
            <source>There is no account named “%1”.</source>
            <translation>No hay ninguna cuenta llamada “%1”.</translation>
        </message>
        <message>
            <source>List the accounts to see their names.</source>
            <translation>Liste las cuentas para ver sus nombres.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountSwitcher</name>
        <message>
            <source>&amp;Add account…</source>
            <translation>&amp;Añadir cuenta…</translation>
        </message>
        <message>
            <source>New &amp;key for “%1”…</source>
            <translation>Nueva &amp;clave para “%1”…</translation>
        </message>
        <message>
            <source>&amp;Remove “%1”…</source>
            <translation>&amp;Quitar “%1”…</translation>
        </message>
        <message>
            <source>&amp;Edit “%1”…</source>
            <translation>&amp;Editar “%1”…</translation>
        </message>
        <message>
            <source>change account server address colour color certificate key</source>
            <extracomment>Other words for changing an account, by which the list of commands finds it; any number of them.</extracomment>
            <translation>cambiar modificar cuenta servidor dirección color certificado clave</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountWords</name>
        <message>
            <source>read only</source>
            <translation>solo lectura</translation>
        </message>
        <message>
            <source>Plain http</source>
            <translation>HTTP sin cifrar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Filter activity</source>
            <translation>Filtrar actividad</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>&amp;Operations</source>
            <translation>&amp;Operaciones</translation>
        </message>
        <message>
            <source>&amp;Downloads</source>
            <translation>&amp;Descargas</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Historial</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AddAccountDialog</name>
        <message>
            <source>Add account</source>
            <translation>Añadir cuenta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>&amp;Keep the key for this session only</source>
            <translation>&amp;Guardar la clave solo en esta sesión</translation>
        </message>
        <message>
            <source>&amp;Read only: offer nothing that changes anything</source>
            <translation>Solo &amp;lectura: no ofrecer nada que cambie algo</translation>
        </message>
        <message>
            <source>&amp;Allow plain http</source>
            <translation>&amp;Permitir http sin cifrar</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Colour along the window's edge</source>
            <translation>Color del borde de la ventana</translation>
        </message>
        <message>
            <source>prod-br</source>
            <translation>prod-br</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Servicio</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>Cl&amp;ave</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>&amp;Colour along the window's edge</source>
            <translation>&amp;Color del borde de la ventana</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>From Account settings on squarecloud.app</source>
            <translation>De los ajustes de cuenta en squarecloud.app</translation>
        </message>
        <message>
            <source>wrn_…</source>
            <translation>wrn_…</translation>
        </message>
        <message>
            <source>New key for “%1”</source>
            <translation>Nueva clave para “%1”</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Usar esta clave</translation>
        </message>
        <message>
            <source>The history, the limits and the copies are kept under it.</source>
            <translation>El historial, los límites y las copias se guardan con este nombre.</translation>
        </message>
        <message>
            <source>Leave it empty to keep the stored key</source>
            <translation>Déjela en blanco para conservar la clave guardada</translation>
        </message>
        <message>
            <source>Enter it again: it is to be kept elsewhere</source>
            <translation>Introdúzcala de nuevo: se guardará en otro sitio</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>Editar “%1”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Enter the key for this server</source>
            <translation>Introduzca la clave de este servidor</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Archive</name>
        <message>
            <source>its directory has more than the %1 entries that are read at most</source>
            <translation>su directorio tiene más de las %1 entradas que se leen como máximo</translation>
        </message>
        <message>
            <source>its directory is not whole</source>
            <translation>su directorio no está completo</translation>
        </message>
        <message>
            <source>its directory has %1 entries, and says that it has %2</source>
            <translation>su directorio tiene %1 entradas, y dice que tiene %2</translation>
        </message>
        <message>
            <source>This is not a zip archive, but %1.</source>
            <translation>Esto no es un archivo zip, sino %1.</translation>
        </message>
        <message>
            <source>Refresh the list, then try again; if it stays, use another snapshot.</source>
            <translation>Actualice la lista e inténtelo de nuevo; si persiste, use otro snapshot.</translation>
        </message>
        <message>
            <source>The archive is damaged.</source>
            <translation>El archivo zip está dañado.</translation>
        </message>
        <message>
            <source>Fetch it again; if it stays, use another snapshot.</source>
            <translation>Descárguelo de nuevo; si persiste, use otro snapshot.</translation>
        </message>
        <message>
            <source>This is %1 bytes long, and only up to %2 are read at once.</source>
            <translation>Esto mide %1 bytes, y solo se leen hasta %2 de una vez.</translation>
        </message>
        <message>
            <source>Unpack it into a folder instead.</source>
            <translation>Descomprímalo en una carpeta.</translation>
        </message>
        <message>
            <source>“%1” is encrypted.</source>
            <translation>“%1” está cifrado.</translation>
        </message>
        <message>
            <source>Fetch the archive, and open it with a program that asks for the password.</source>
            <translation>Descargue el archivo zip y ábralo con un programa que pida la contraseña.</translation>
        </message>
        <message>
            <source>“%1” is packed in a way that is not known here (method %2).</source>
            <translation>“%1” está comprimido de un modo que aquí no se conoce (método %2).</translation>
        </message>
        <message>
            <source>Fetch the archive, and open it with another program.</source>
            <translation>Descargue el archivo zip y ábralo con otro programa.</translation>
        </message>
        <message>
            <source>“%1” is damaged: it is not what the archive's directory says.</source>
            <translation>“%1” está dañado: no es lo que dice el directorio del archivo zip.</translation>
        </message>
        <message>
            <source>Try again; if it stays, use another snapshot.</source>
            <translation>Inténtelo de nuevo; si persiste, use otro snapshot.</translation>
        </message>
        <message>
            <source>“%1” ends half-way.</source>
            <translation>“%1” termina a medias.</translation>
        </message>
        <message>
            <source>“%1” cannot be as the archive's directory says.</source>
            <translation>“%1” no puede ser como dice el directorio del archivo zip.</translation>
        </message>
        <message>
            <source>The archive is damaged, or made to mislead: use another snapshot.</source>
            <translation>El archivo zip está dañado, o hecho para engañar: use otro snapshot.</translation>
        </message>
        <message>
            <source>“%1” was not unpacked: %2.</source>
            <translation>“%1” no se descomprimió: %2.</translation>
        </message>
        <message>
            <source>Look at where this archive comes from.</source>
            <translation>Mire de dónde viene este archivo zip.</translation>
        </message>
        <message>
            <source>The file “%1” was changed while it was being read.</source>
            <translation>El archivo “%1” cambió mientras se leía.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Ábralo de nuevo.</translation>
        </message>
        <message>
            <source>The file “%1” could not be read or written.</source>
            <translation>El archivo “%1” no se pudo leer o escribir.</translation>
        </message>
        <message>
            <source>Check that it is there, that it may be used, and that the disk has room.</source>
            <translation>Compruebe que existe, que se puede usar y que el disco tiene espacio.</translation>
        </message>
        <message>
            <source>There is not enough room in %1: unpacked, it comes to %2.</source>
            <translation>No hay espacio suficiente en %1: sin comprimir ocupa %2.</translation>
        </message>
        <message>
            <source>Make room, or choose fewer files or a folder on another disk.</source>
            <translation>Libere espacio, o elija menos archivos o una carpeta en otro disco.</translation>
        </message>
        <message>
            <source>This was called off.</source>
            <translation>Esto se canceló.</translation>
        </message>
        <message>
            <source>it is longer than it is said to be</source>
            <translation>mide más de lo que dice</translation>
        </message>
        <message>
            <source>it has two directories</source>
            <translation>tiene dos directorios</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>le falta el final</translation>
        </message>
        <message>
            <source>its directory is longer than any that is read</source>
            <translation>su directorio es más largo que cualquiera que se lea</translation>
        </message>
        <message>
            <source>its directory cannot have as many entries as it says</source>
            <translation>su directorio no puede tener tantas entradas como dice</translation>
        </message>
        <message>
            <source>its content ends before its bytes do</source>
            <translation>su contenido termina antes que sus bytes</translation>
        </message>
        <message>
            <source>its bytes make no sense</source>
            <translation>sus bytes no tienen sentido</translation>
        </message>
        <message>
            <source>it is longer than %1 bytes</source>
            <translation>mide más de %1 bytes</translation>
        </message>
        <message>
            <source>it is %1 bytes long instead of %2</source>
            <translation>mide %1 bytes en vez de %2</translation>
        </message>
        <message>
            <source>its checksum is another one</source>
            <translation>su suma de verificación es otra</translation>
        </message>
        <message>
            <source>its own header calls it “%1”</source>
            <translation>su propia cabecera lo llama “%1”</translation>
        </message>
        <message>
            <source>its own header says that it is packed in another way</source>
            <translation>su propia cabecera dice que está comprimido de otro modo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ArchiveCheck</name>
        <message>
            <source>its end is missing</source>
            <translation>le falta el final</translation>
        </message>
        <message>
            <source>nothing at all</source>
            <translation>nada en absoluto</translation>
        </message>
        <message>
            <source>an XML error page</source>
            <translation>una página de error XML</translation>
        </message>
        <message>
            <source>an HTML page</source>
            <translation>una página HTML</translation>
        </message>
        <message>
            <source>a JSON answer</source>
            <translation>una respuesta JSON</translation>
        </message>
        <message>
            <source>a gzip file</source>
            <translation>un archivo gzip</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>otra cosa</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ArchiveDifferenceModel</name>
        <message>
            <source>as large as before</source>
            <translation>tan grande como antes</translation>
        </message>
        <message>
            <source>%1 less</source>
            <translation>%1 menos</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 más</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Size in the older snapshot</source>
            <translation>Tamaño en el snapshot más antiguo</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Size in the newer snapshot</source>
            <translation>Tamaño en el snapshot más reciente</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>no está</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ArchiveEntryModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>Comprimido</translation>
        </message>
        <message>
            <source>What it takes within the archive</source>
            <translation>Lo que ocupa dentro del archivo zip</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>As whoever packed it has noted, in their local time</source>
            <translation>Según lo anotó quien lo comprimió, en su hora local</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>%1, folder</source>
            <translation>%1, carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuditFile</name>
        <message>
            <source>The history could not be written to %1.</source>
            <translation>No se pudo escribir el historial en %1.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Elija otro lugar, o libere espacio allí.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuditModel</name>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuditWords</name>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdida</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Reanudada</translation>
        </message>
        <message>
            <source>Checked again</source>
            <translation>Recomprobada</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>asked for; nothing sent yet</source>
            <translation>pedida; aún no se envió nada</translation>
        </message>
        <message>
            <source>sent to the service, once</source>
            <translation>enviada al servicio, una vez</translation>
        </message>
        <message>
            <source>waiting until a listing shows it</source>
            <translation>esperando a que aparezca en un listado</translation>
        </message>
        <message>
            <source>checking how it went</source>
            <translation>comprobando cómo fue</translation>
        </message>
        <message>
            <source>before anything was sent</source>
            <translation>antes de enviar nada</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Descargada</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descarga</translation>
        </message>
        <message>
            <source>Keep in vault</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Authorities</name>
        <message>
            <source>without a name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>“%1” is not valid before %2.</source>
            <translation>“%1” no es válido antes del %2.</translation>
        </message>
        <message>
            <source>Check this computer's clock, or give another certificate.</source>
            <translation>Revise el reloj de este equipo, o indique otro certificado.</translation>
        </message>
        <message>
            <source>“%1” expired on %2.</source>
            <translation>“%1” caducó el %2.</translation>
        </message>
        <message>
            <source>Give the authority's new certificate.</source>
            <translation>Indique el certificado nuevo de la autoridad.</translation>
        </message>
        <message>
            <source>There is no certificate in it.</source>
            <translation>No contiene ningún certificado.</translation>
        </message>
        <message>
            <source>Give the certificate of the authority in PEM: text that has a line “-----BEGIN CERTIFICATE-----”.</source>
            <translation>Indique el certificado de la autoridad en PEM: un texto con una línea “-----BEGIN CERTIFICATE-----”.</translation>
        </message>
        <message>
            <source>“%1” is not the certificate of an authority: it is signed by another one, which is not there.</source>
            <translation>“%1” no es el certificado de una autoridad: lo firma otra, que no está.</translation>
        </message>
        <message>
            <source>Give the certificate of the authority at the end of that chain, the root.</source>
            <translation>Indique el certificado de la autoridad al final de esa cadena, la raíz.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>No se puede leer.</translation>
        </message>
        <message>
            <source>Check its path and permissions.</source>
            <translation>Revise su ruta y sus permisos.</translation>
        </message>
        <message>
            <source>It is larger than all authorities of a system together.</source>
            <translation>Es mayor que todas las autoridades de un sistema juntas.</translation>
        </message>
        <message>
            <source>Give a file with nothing but the authority's certificate.</source>
            <translation>Indique un archivo que solo contenga el certificado de la autoridad.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuthorityField</name>
        <message>
            <source>%1
Valid until %2</source>
            <translation>%1
Válido hasta %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>C&amp;hoose a PEM file…</source>
            <translation>&amp;Elegir archivo PEM…</translation>
        </message>
        <message>
            <source>Use none of one's own</source>
            <translation>No usar ninguna propia</translation>
        </message>
        <message>
            <source>Certificate authority (optional)</source>
            <translation>Autoridad de certificación (opcional)</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Autoridad de certificación</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificados (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>For a server whose certificate this computer does not trust. It counts for this account's server only, beside those that the system trusts.</source>
            <translation>Para un servidor en cuyo certificado este equipo no confía. Vale únicamente para el servidor de esta cuenta, además de las autoridades en las que confía el sistema.</translation>
        </message>
        <message>
            <source>Choose a certificate authority</source>
            <translation>Elegir una autoridad de certificación</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Awaited</name>
        <message>
            <source>The capsule was not paused first.</source>
            <translation>La cápsula no se pausó antes.</translation>
        </message>
        <message>
            <source>The old template was not deleted first.</source>
            <translation>La plantilla antigua no se eliminó antes.</translation>
        </message>
        <message>
            <source>The capsule was not captured, so there is nothing to launch.</source>
            <translation>La cápsula no se capturó, así que no hay nada que iniciar.</translation>
        </message>
        <message>
            <source>What had to come first did not happen.</source>
            <translation>Lo que debía ir antes no ocurrió.</translation>
        </message>
        <message>
            <source>What was written down of the step before this one cannot be found any more.</source>
            <translation>Lo que se anotó del paso anterior a este ya no se encuentra.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look at the lists, then ask for it again.</source>
            <translation>No se envió nada. Consulte las listas y pídalo de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was sent for this step.</source>
            <translation>No se envió nada para este paso.</translation>
        </message>
        <message>
            <source>The capture that this was a step of has ended.</source>
            <translation>La captura de la que esto era un paso ha terminado.</translation>
        </message>
        <message>
            <source>No capsule was made, so there is none to destroy.</source>
            <translation>No se creó ninguna cápsula, así que no hay ninguna que destruir.</translation>
        </message>
        <message>
            <source>Which capsule the trial made is not known, so none was destroyed.</source>
            <translation>No se sabe qué cápsula creó la prueba, así que no se destruyó ninguna.</translation>
        </message>
        <message>
            <source>Look at the newest capsules of this template, and destroy it by hand.</source>
            <translation>Mire las cápsulas más recientes de esta plantilla, y destrúyala a mano.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchLine</name>
        <message>
            <source>Cancel the rest…</source>
            <translation>Cancelar el resto…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Each of them, in Activity</source>
            <translation>Cada uno, en Actividad</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>All of them have been sent.</source>
            <translation>Ya se enviaron todos.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel the %n that have not been sent?</source>
            <translation>
                <numerusform>¿Cancelar el que no se ha enviado?</numerusform>
                <numerusform>¿Cancelar los %n que no se han enviado?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is sent while you decide. What you cancel is not taken and uses no quota; what has been sent goes on.</source>
            <translation>No se envía nada mientras decide. Lo que cancele no se crea ni gasta cuota; lo ya enviado continúa.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n</source>
            <translation>
                <numerusform>Cancelar %n</numerusform>
                <numerusform>Cancelar %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlos</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchLines</name>
        <message numerus="yes">
            <source>%n more run; Activity shows them.</source>
            <translation>
                <numerusform>%n más en curso; está en Actividad.</numerusform>
                <numerusform>%n más en curso; están en Actividad.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchWords</name>
        <message>
            <source>%1 not sent</source>
            <translation>sin enviar: %1</translation>
        </message>
        <message>
            <source>all sent, %1 being taken</source>
            <translation>todos enviados, creándose: %1</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>en espera: %1</translation>
        </message>
        <message>
            <source>finishes about %1</source>
            <translation>fin previsto: %1</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%1 de %2 listos</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>fallos: %1</translation>
        </message>
        <message>
            <source>%1 unconfirmed</source>
            <translation>sin confirmar: %1</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <translation>cancelados: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots requested at %1</source>
            <translation>
                <numerusform>%n snapshot pedido a las %1</numerusform>
                <numerusform>%n snapshots pedidos a las %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n snapshots</source>
            <translation>
                <numerusform>En pausa: petición de %n snapshot</numerusform>
                <numerusform>En pausa: petición de %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking %n snapshots</source>
            <translation>
                <numerusform>Creando %n snapshot</numerusform>
                <numerusform>Creando %n snapshots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleActions</name>
        <message>
            <source>&amp;New capsule…</source>
            <translation>&amp;Nueva cápsula…</translation>
        </message>
        <message>
            <source>&amp;Capture…</source>
            <translation>&amp;Capturar…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Keep awake</source>
            <translation>&amp;No pausar</translation>
        </message>
        <message>
            <source>&amp;Destroy…</source>
            <translation>&amp;Destruir…</translation>
        </message>
        <message>
            <source>Copy &amp;id</source>
            <translation>Copiar &amp;id</translation>
        </message>
        <message>
            <source>%1 of the %2 chosen</source>
            <translation>%1 de las %2 elegidas</translation>
        </message>
        <message>
            <source>Launch a capsule from a template</source>
            <translation>Iniciar una cápsula desde una plantilla</translation>
        </message>
        <message>
            <source>Make a template; this destroys the capsule</source>
            <translation>Crear una plantilla; esto destruye la cápsula</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Capture %n…</source>
            <translation>
                <numerusform>&amp;Capturar %n…</numerusform>
                <numerusform>&amp;Capturar %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause; resuming goes on where it was</source>
            <translation>Pausar; al reanudar sigue donde estaba</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Pause %n</source>
            <translation>
                <numerusform>&amp;Pausar %n</numerusform>
                <numerusform>&amp;Pausar %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume where it was paused</source>
            <translation>Reanudar donde se pausó</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Resume %n</source>
            <translation>
                <numerusform>&amp;Reanudar %n</numerusform>
                <numerusform>&amp;Reanudar %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Count its idle time anew</source>
            <translation>Contar de nuevo su tiempo inactivo</translation>
        </message>
        <message>
            <source>Destroy it without keeping anything</source>
            <translation>Destruirla sin guardar nada</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 ya no está.</translation>
        </message>
        <message>
            <source>%1 was not kept awake: %2</source>
            <translation>%1 no se mantuvo activa: %2</translation>
        </message>
        <message>
            <source>%1 is kept awake until %2.</source>
            <translation>%1 se mantiene activa hasta %2.</translation>
        </message>
        <message>
            <source>%1 copied.</source>
            <translation>%1 copiado.</translation>
        </message>
        <message numerus="yes">
            <source>%n ids copied.</source>
            <translation>
                <numerusform>%n id copiado.</numerusform>
                <numerusform>%n ids copiados.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleDetail</name>
        <message>
            <source>%1 · %2</source>
            <comment>how long ago, when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · since %2</source>
            <comment>how long, when</comment>
            <translation>%1 · desde %2</translation>
        </message>
        <message>
            <source>Choose a capsule</source>
            <translation>Elija una cápsula</translation>
        </message>
        <message>
            <source>What is known of it is shown here.</source>
            <translation>Aquí se muestra lo que se sabe de ella.</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Last active</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Pauses itself</source>
            <translation>Se pausa sola</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>how many, of what</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n elegida</numerusform>
                <numerusform>%n elegidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleModel</name>
        <message>
            <source>Capsule</source>
            <translation>Cápsula</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Pauses in</source>
            <translation>Pausa en</translation>
        </message>
        <message>
            <source>When it pauses itself unless it is used</source>
            <translation>Cuándo se pausa sola si no se usa</translation>
        </message>
        <message>
            <source>vCPU · memory</source>
            <translation>vCPU · memoria</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Edad</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>When it was last used</source>
            <translation>Cuándo se usó por última vez</translation>
        </message>
        <message>
            <source>pauses itself in %1</source>
            <translation>se pausa sola en %1</translation>
        </message>
        <message>
            <source>It never pauses by itself.</source>
            <translation>Nunca se pausa sola.</translation>
        </message>
        <message>
            <source> · %1 MiB</source>
            <translation> · %1 MiB</translation>
        </message>
        <message>
            <source>%1 vCPU</source>
            <translation>%1 vCPU</translation>
        </message>
        <message>
            <source>%1 MiB</source>
            <translation>%1 MiB</translation>
        </message>
        <message>
            <source>made of %1 %2</source>
            <comment>template, how long ago</comment>
            <translation>creada a partir de %1 %2</translation>
        </message>
        <message>
            <source>made of %1</source>
            <translation>creada a partir de %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Arrancando</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Pausando</translation>
        </message>
        <message>
            <source>Resuming</source>
            <translation>Reanudando</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Hibernated</source>
            <translation>Hibernada</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Being captured</source>
            <translation>Capturándose</translation>
        </message>
        <message>
            <source>running</source>
            <comment>state in a sentence</comment>
            <translation>en ejecución</translation>
        </message>
        <message>
            <source>pending</source>
            <comment>state in a sentence</comment>
            <translation>a la espera</translation>
        </message>
        <message>
            <source>starting</source>
            <comment>state in a sentence</comment>
            <translation>arrancando</translation>
        </message>
        <message>
            <source>pausing</source>
            <comment>state in a sentence</comment>
            <translation>pausándose</translation>
        </message>
        <message>
            <source>resuming</source>
            <comment>state in a sentence</comment>
            <translation>reanudándose</translation>
        </message>
        <message>
            <source>stopping</source>
            <comment>state in a sentence</comment>
            <translation>deteniéndose</translation>
        </message>
        <message>
            <source>paused</source>
            <comment>state in a sentence</comment>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>hibernated</source>
            <comment>state in a sentence</comment>
            <translation>en hibernación</translation>
        </message>
        <message>
            <source>stopped</source>
            <comment>state in a sentence</comment>
            <translation>sin ejecutarse</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>state in a sentence</comment>
            <translation>sin localizar</translation>
        </message>
        <message>
            <source>in error</source>
            <comment>state in a sentence</comment>
            <translation>con error</translation>
        </message>
        <message>
            <source>in an unknown state</source>
            <comment>state in a sentence</comment>
            <translation>en estado desconocido</translation>
        </message>
        <message>
            <source>being captured</source>
            <comment>state in a sentence</comment>
            <translation>capturándose</translation>
        </message>
        <message>
            <source>being launched</source>
            <comment>state in a sentence</comment>
            <translation>iniciándose</translation>
        </message>
        <message>
            <source>being paused</source>
            <comment>state in a sentence</comment>
            <translation>pausándose</translation>
        </message>
        <message>
            <source>being resumed</source>
            <comment>state in a sentence</comment>
            <translation>reanudándose</translation>
        </message>
        <message>
            <source>being destroyed</source>
            <comment>state in a sentence</comment>
            <translation>destruyéndose</translation>
        </message>
        <message>
            <source>being worked on</source>
            <comment>state in a sentence</comment>
            <translation>en proceso</translation>
        </message>
        <message>
            <source>Never pauses by itself</source>
            <translation>Nunca se pausa sola</translation>
        </message>
        <message>
            <source>Pauses itself in %1</source>
            <translation>Se pausa sola en %1</translation>
        </message>
        <message>
            <source>After %1 without use</source>
            <translation>Tras %1 sin uso</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>any moment</source>
            <translation>en breve</translation>
        </message>
        <message>
            <source>Pauses itself any moment</source>
            <translation>Se pausa sola en breve</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleRules</name>
        <message>
            <source>The capsule is not running (%1). Only a running capsule can be paused.</source>
            <translation>La cápsula no está en ejecución (%1). Solo se puede pausar una cápsula en ejecución.</translation>
        </message>
        <message>
            <source>The capsule is not paused (%1). Only a paused capsule can be resumed.</source>
            <translation>La cápsula no está en pausa (%1). Solo se puede reanudar una cápsula en pausa.</translation>
        </message>
        <message>
            <source>The capsule never pauses by itself.</source>
            <translation>La cápsula nunca se pausa sola.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1), so there is nothing to keep awake.</source>
            <translation>La cápsula no está en ejecución (%1), así que no hay nada que mantener activo.</translation>
        </message>
        <message>
            <source>Choose the capsule to be captured first.</source>
            <translation>Elija antes la cápsula que capturar.</translation>
        </message>
        <message>
            <source>Choose the capsule to be paused first.</source>
            <translation>Elija antes la cápsula que pausar.</translation>
        </message>
        <message>
            <source>Choose the capsule to be resumed first.</source>
            <translation>Elija antes la cápsula que reanudar.</translation>
        </message>
        <message>
            <source>Choose the capsule to be kept awake first.</source>
            <translation>Elija antes la cápsula que mantener activa.</translation>
        </message>
        <message>
            <source>Choose the capsule to be destroyed first.</source>
            <translation>Elija antes la cápsula que destruir.</translation>
        </message>
        <message>
            <source>None of the chosen capsules can be captured now.</source>
            <translation>Ahora no se puede capturar ninguna de las cápsulas elegidas.</translation>
        </message>
        <message>
            <source>None of the chosen capsules is running.</source>
            <translation>Ninguna de las cápsulas elegidas está en ejecución.</translation>
        </message>
        <message>
            <source>None of the chosen capsules is paused.</source>
            <translation>Ninguna de las cápsulas elegidas está en pausa.</translation>
        </message>
        <message>
            <source>Capsules are destroyed one at a time: each is confirmed by its own id.</source>
            <translation>Las cápsulas se destruyen de una en una: cada una se confirma con su propio id.</translation>
        </message>
        <message>
            <source>Capsules are kept awake one at a time.</source>
            <translation>Las cápsulas se mantienen activas de una en una.</translation>
        </message>
        <message>
            <source>This account is read-only: nothing that changes something is offered.</source>
            <translation>Esta cuenta es de solo lectura: no se ofrece nada que cambie algo.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1). Only a running or a paused capsule can be captured.</source>
            <translation>La cápsula no está en ejecución (%1). Solo se puede capturar una cápsula en ejecución o en pausa.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1). Only a running capsule can be captured.</source>
            <translation>La cápsula no está en ejecución (%1). Solo se puede capturar una cápsula en ejecución.</translation>
        </message>
        <message>
            <source>Something is under way on this capsule (%1). Wait until it has ended.</source>
            <translation>Hay algo en curso en esta cápsula (%1). Espere a que termine.</translation>
        </message>
        <message>
            <source>At most %1 capsules are captured at once: a longer list is not read before it is confirmed.</source>
            <translation>Se capturan como máximo %1 cápsulas a la vez: una lista más larga no se lee antes de confirmarla.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsulesPage</name>
        <message>
            <source>Capsules</source>
            <translation>Cápsulas</translation>
        </message>
        <message>
            <source>Filter capsules</source>
            <translation>Filtrar cápsulas</translation>
        </message>
        <message>
            <source>Reading the capsules…</source>
            <translation>Leyendo las cápsulas…</translation>
        </message>
        <message>
            <source>No capsules</source>
            <translation>No hay cápsulas</translation>
        </message>
        <message>
            <source>Capsules that run, or are paused, appear here.</source>
            <translation>Aquí aparecen las cápsulas en ejecución o en pausa.</translation>
        </message>
        <message>
            <source>No capsule matches “%1”</source>
            <translation>Ninguna cápsula coincide con “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n elegida</numerusform>
                <numerusform>%n elegidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Capture</name>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>La cápsula ya no está.</translation>
        </message>
        <message>
            <source>Nothing was sent. Refresh the list.</source>
            <translation>No se envió nada. Actualice la lista.</translation>
        </message>
        <message>
            <source>The capsule is not running.</source>
            <translation>La cápsula no está en ejecución.</translation>
        </message>
        <message>
            <source>Nothing was sent. Resume it first; only a running capsule can be captured.</source>
            <translation>No se envió nada. Reanúdela antes; solo se puede capturar una cápsula en ejecución.</translation>
        </message>
        <message>
            <source>“%1” cannot be a template's name.</source>
            <translation>“%1” no puede ser el nombre de una plantilla.</translation>
        </message>
        <message>
            <source>Use 1 to 64 letters, digits, dots, dashes and underscores; begin with a letter or digit.</source>
            <translation>Use de 1 a 64 letras, cifras, puntos, guiones y guiones bajos; empiece por letra o cifra.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform.</source>
            <translation>“%1” es una plantilla de la plataforma.</translation>
        </message>
        <message>
            <source>It cannot be replaced. Choose another name.</source>
            <translation>No se puede reemplazar. Elija otro nombre.</translation>
        </message>
        <message>
            <source>A template named “%1” exists already.</source>
            <translation>Ya existe una plantilla llamada “%1”.</translation>
        </message>
        <message>
            <source>Choose another name, or confirm that it is to be overwritten.</source>
            <translation>Elija otro nombre, o confirme que se debe sobrescribir.</translation>
        </message>
        <message>
            <source>The capsule was not touched. Choose another name.</source>
            <translation>La cápsula no se tocó. Elija otro nombre.</translation>
        </message>
        <message>
            <source>This server does not overwrite templates: “%1” is still the old one.</source>
            <translation>Este servidor no sobrescribe plantillas: “%1” sigue siendo la antigua.</translation>
        </message>
        <message>
            <source>The capsule was not touched. Delete the old template first, or choose another name.</source>
            <translation>La cápsula no se tocó. Elimine antes la plantilla antigua, o elija otro nombre.</translation>
        </message>
        <message>
            <source>It was not captured. Only a running capsule can be.</source>
            <translation>No se capturó. Solo se puede capturar una cápsula en ejecución.</translation>
        </message>
        <message>
            <source>The service does not know the capsule any more.</source>
            <translation>El servicio ya no conoce la cápsula.</translation>
        </message>
        <message>
            <source>The capsule is paused now.</source>
            <translation>La cápsula está ahora en pausa.</translation>
        </message>
        <message>
            <source>The capsule has stopped or failed.</source>
            <translation>La cápsula se ha detenido o ha fallado.</translation>
        </message>
        <message>
            <source>The capsule is on its way to another state.</source>
            <translation>La cápsula está pasando a otro estado.</translation>
        </message>
        <message>
            <source>It was not captured. Look at it before another try.</source>
            <translation>No se capturó. Mírela antes de otro intento.</translation>
        </message>
        <message>
            <source>The capsule could not be looked at afterwards. It was not captured; look at it before another try.</source>
            <translation>Después no se pudo mirar la cápsula. No se capturó; mírela antes de otro intento.</translation>
        </message>
        <message>
            <source>A template “%1” is there, but the service could not record the one of this capture: it may be of another capsule.</source>
            <translation>Hay una plantilla “%1”, pero el servicio no pudo registrar la de esta captura: puede ser de otra cápsula.</translation>
        </message>
        <message>
            <source>Do not rely on it. Contact the operator of the service, with the capsule's id and the time.</source>
            <translation>No confíe en ella. Contacte con el operador del servicio, con el id de la cápsula y la hora.</translation>
        </message>
        <message>
            <source>The template “%1” that is there was made by another capture. What became of this one could not be found out.</source>
            <translation>La plantilla “%1” que hay la creó otra captura. No se pudo averiguar qué fue de esta.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the capsule before another try.</source>
            <translation>Nada se envió dos veces. Mire la cápsula antes de otro intento.</translation>
        </message>
        <message>
            <source>A template “%1” is there, but its time does not tell whether this capture made it.</source>
            <translation>Hay una plantilla “%1”, pero su hora no permite saber si la creó esta captura.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the capsule and the template before you rely on either: the service's clock may be wrong.</source>
            <translation>Nada se envió dos veces. Mire la cápsula y la plantilla antes de confiar en ellas: el reloj del servicio puede estar mal.</translation>
        </message>
        <message>
            <source>The capsule has stopped or failed, and no template was made.</source>
            <translation>La cápsula se ha detenido o ha fallado, y no se creó ninguna plantilla.</translation>
        </message>
        <message>
            <source>The capsule is gone, and no template was made.</source>
            <translation>La cápsula ya no existe, y no se creó ninguna plantilla.</translation>
        </message>
        <message>
            <source>Contact the operator of the service at once, with the capsule's id and the time.</source>
            <translation>Contacte de inmediato con el operador del servicio, con el id de la cápsula y la hora.</translation>
        </message>
        <message>
            <source>The capture did not happen: the capsule is running.</source>
            <translation>La captura no ocurrió: la cápsula está en ejecución.</translation>
        </message>
        <message>
            <source>The capture did not happen: the capsule is paused as before.</source>
            <translation>La captura no ocurrió: la cápsula sigue en pausa, como antes.</translation>
        </message>
        <message>
            <source>It can be captured again.</source>
            <translation>Se puede capturar de nuevo.</translation>
        </message>
        <message>
            <source>Whether the capsule was captured could not be found out.</source>
            <translation>No se pudo averiguar si la cápsula se capturó.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the capsule and the templates before another try.</source>
            <translation>Nada se envió dos veces. Mire la cápsula y las plantillas antes de otro intento.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this capture.</source>
            <translation>Snapdeck se detuvo mientras pedía esta captura.</translation>
        </message>
        <message>
            <source>It is not asked for again; Snapdeck looks for the truth.</source>
            <translation>No se pide de nuevo; Snapdeck averigua qué pasó.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this capture could have begun.</source>
            <translation>Snapdeck no estaba en ejecución cuando esta captura podía empezar.</translation>
        </message>
        <message>
            <source>Nothing was sent. Confirm it again when it is still wanted.</source>
            <translation>No se envió nada. Confírmela de nuevo si aún se quiere.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureChoices</name>
        <message>
            <source>&amp;Pause it first</source>
            <translation>&amp;Pausarla antes</translation>
        </message>
        <message>
            <source>&amp;Launch a copy of it afterwards</source>
            <translation>&amp;Iniciar después una copia</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureDialog</name>
        <message>
            <source>Capture into a template</source>
            <translation>Capturar en una plantilla</translation>
        </message>
        <message>
            <source>Template name</source>
            <translation>Nombre de la plantilla</translation>
        </message>
        <message>
            <source>Type the capsule's &amp;id to confirm</source>
            <translation>Escriba el i&amp;d de la cápsula para confirmar</translation>
        </message>
        <message>
            <source>Type the &amp;old template's name to confirm its deletion</source>
            <translation>Escriba el nombre de la plantilla &amp;antigua para confirmar que se elimina</translation>
        </message>
        <message>
            <source>Takes 10 to 20 s, at most 5 min. The server finishes by itself, whether or not anybody waits for it.</source>
            <translation>Tarda de 10 a 20 s, como máximo 5 min. El servidor termina por su cuenta, aunque nadie espere.</translation>
        </message>
        <message>
            <source>Template &amp;name</source>
            <translation>&amp;Nombre de la plantilla</translation>
        </message>
        <message>
            <source>%1 What you see may be old; Snapdeck looks again before anything is sent.</source>
            <translation>%1 Lo que se ve puede ser antiguo; Snapdeck vuelve a comprobarlo antes de enviar nada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureForm</name>
        <message>
            <source>It is not known whether this server captures a paused capsule.</source>
            <translation>No se sabe si este servidor captura una cápsula en pausa.</translation>
        </message>
        <message>
            <source>This server captures running capsules only.</source>
            <translation>Este servidor solo captura cápsulas en ejecución.</translation>
        </message>
        <message>
            <source>It is paused already.</source>
            <translation>Ya está en pausa.</translation>
        </message>
        <message>
            <source>Something is under way on this capsule already.</source>
            <translation>Ya hay algo en curso en esta cápsula.</translation>
        </message>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>La cápsula ya no está.</translation>
        </message>
        <message>
            <source>“%1” exists already, and this server does not overwrite. Choose another name, or have the old template deleted first.</source>
            <translation>“%1” ya existe, y este servidor no sobrescribe. Elija otro nombre, o haga eliminar antes la plantilla antigua.</translation>
        </message>
        <message>
            <source>What was typed is not the old template's name.</source>
            <translation>Lo escrito no es el nombre de la plantilla antigua.</translation>
        </message>
        <message>
            <source>Type the old template's whole name to confirm its deletion.</source>
            <translation>Escriba entero el nombre de la plantilla antigua para confirmar que se elimina.</translation>
        </message>
        <message>
            <source>The template needs a name.</source>
            <translation>La plantilla necesita un nombre.</translation>
        </message>
        <message>
            <source>What was typed is not the capsule's id.</source>
            <translation>Lo escrito no es el id de la cápsula.</translation>
        </message>
        <message>
            <source>Type the capsule's whole id to confirm.</source>
            <translation>Escriba entero el id de la cápsula para confirmar.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyDialog</name>
        <message numerus="yes">
            <source>Capture %n capsules into templates</source>
            <translation>
                <numerusform>Capturar %n cápsula en una plantilla</numerusform>
                <numerusform>Capturar %n cápsulas en plantillas</numerusform>
            </translation>
        </message>
        <message>
            <source>What is captured, and into which templates</source>
            <translation>Qué se captura, y en qué plantillas</translation>
        </message>
        <message>
            <source>T&amp;ype “%1” to confirm</source>
            <translation>&amp;Escriba “%1” para confirmar</translation>
        </message>
        <message>
            <source>Type over a name to change it, or press F2.</source>
            <translation>Escriba sobre un nombre para cambiarlo, o pulse F2.</translation>
        </message>
        <message>
            <source>Each takes 10 to 20 s, at most 5 min. One that fails never stops the others.</source>
            <translation>Cada una tarda de 10 a 20 s, como máximo 5 min. Si una falla, las demás siguen.</translation>
        </message>
        <message>
            <source>not it</source>
            <translation>no es eso</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyForm</name>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>La cápsula ya no está.</translation>
        </message>
        <message numerus="yes">
            <source>destroy %n</source>
            <comment>typed by hand to confirm</comment>
            <translation>
                <numerusform>destruir %n</numerusform>
                <numerusform>destruir %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 Close this, and choose anew.</source>
            <translation>%1: %2 Cierre esto y elija de nuevo.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name, or capture that capsule alone to replace it.</source>
            <translation>“%1” ya existe. Elija otro nombre, o capture esa cápsula sola para reemplazarla.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform. Choose another name.</source>
            <translation>“%1” es una plantilla de la plataforma. Elija otro nombre.</translation>
        </message>
        <message>
            <source>Every template needs a name.</source>
            <translation>Cada plantilla necesita un nombre.</translation>
        </message>
        <message>
            <source>“%1” cannot be a template's name.</source>
            <translation>“%1” no puede ser el nombre de una plantilla.</translation>
        </message>
        <message>
            <source>“%1” is given twice. Every template needs a name of its own.</source>
            <translation>“%1” se repite. Cada plantilla necesita un nombre propio.</translation>
        </message>
        <message>
            <source>What was typed is not “%1”.</source>
            <translation>Lo escrito no es “%1”.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm.</source>
            <translation>Escriba “%1” para confirmar.</translation>
        </message>
        <message numerus="yes">
            <source>These %n capsules are captured, each into the template named beside it, and destroyed.</source>
            <translation>
                <numerusform>Esta cápsula se captura en la plantilla indicada abajo, y se destruye.</numerusform>
                <numerusform>Estas %n cápsulas se capturan, cada una en la plantilla indicada abajo, y se destruyen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>En total, %1.</translation>
        </message>
        <message>
            <source>The oldest was started %1.</source>
            <translation>La más antigua se inició %1.</translation>
        </message>
        <message>
            <source>None can be recovered.</source>
            <translation>Ninguna se puede recuperar.</translation>
        </message>
        <message numerus="yes">
            <source>%n capsules are destroyed.</source>
            <translation>
                <numerusform>Se destruye %n cápsula.</numerusform>
                <numerusform>Se destruyen %n cápsulas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Capture and destroy %n capsules</source>
            <translation>
                <numerusform>Capturar y destruir %n cápsula</numerusform>
                <numerusform>Capturar y destruir %n cápsulas</numerusform>
            </translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>exists</source>
            <translation>existe</translation>
        </message>
        <message>
            <source>reserved</source>
            <translation>reservado</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>no válido</translation>
        </message>
        <message>
            <source>given twice</source>
            <translation>repetido</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyModel</name>
        <message>
            <source>cannot be captured</source>
            <translation>no apta</translation>
        </message>
        <message>
            <source>Capsule</source>
            <translation>Cápsula</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>vCPU · memory</source>
            <translation>vCPU · memoria</translation>
        </message>
        <message>
            <source>Becomes the template</source>
            <translation>Pasa a la plantilla</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyTable</name>
        <message>
            <source>Template name</source>
            <translation>Nombre de la plantilla</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureOldTemplate</name>
        <message>
            <source>&amp;Overwrite it</source>
            <translation>&amp;Sobrescribirla</translation>
        </message>
        <message>
            <source>&amp;Delete the old template first</source>
            <translation>E&amp;liminar antes la plantilla antigua</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureWords</name>
        <message>
            <source>No other capsule runs from it.</source>
            <translation>Ninguna otra cápsula la usa.</translation>
        </message>
        <message>
            <source>One other capsule runs from it and keeps running: %1.</source>
            <translation>Otra cápsula la usa y sigue en ejecución: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n other capsules run from it and keep running: %1.</source>
            <translation>
                <numerusform>%n cápsula más la usa y sigue en ejecución: %1.</numerusform>
                <numerusform>%n cápsulas más la usan y siguen en ejecución: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>A paused one was made from it, too: %1.</source>
            <translation>Una en pausa también se creó a partir de ella: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n paused ones were made from it, too: %1.</source>
            <translation>
                <numerusform>%n en pausa también se creó a partir de ella: %1.</numerusform>
                <numerusform>%n en pausa también se crearon a partir de ella: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>size and age, users</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 is paused, the old template “%2” is deleted, and then the capsule is captured into a new “%2”, and destroyed.</source>
            <translation>%1 se pausa, la plantilla antigua “%2” se elimina, y después la cápsula se captura en una nueva “%2”, y se destruye.</translation>
        </message>
        <message>
            <source>The old template “%2” is deleted; then %1 is captured into a new “%2”, and destroyed.</source>
            <translation>La plantilla antigua “%2” se elimina; después %1 se captura en una nueva “%2”, y se destruye.</translation>
        </message>
        <message>
            <source>%1 is captured over the template “%2”, and destroyed.</source>
            <translation>%1 se captura sobre la plantilla “%2”, y se destruye.</translation>
        </message>
        <message>
            <source>%1 is paused, captured into “%2”, and destroyed.</source>
            <translation>%1 se pausa, se captura en “%2”, y se destruye.</translation>
        </message>
        <message>
            <source>%1 is captured into “%2”, and destroyed.</source>
            <translation>%1 se captura en “%2”, y se destruye.</translation>
        </message>
        <message>
            <source>It cannot be recovered.</source>
            <translation>No se puede recuperar.</translation>
        </message>
        <message>
            <source>It was started %1 ago and is at rest now; it cannot be recovered.</source>
            <translation>Se inició hace %1 y ahora está en pausa; no se puede recuperar.</translation>
        </message>
        <message>
            <source>It has run for %1; it cannot be recovered.</source>
            <translation>Lleva %1 en ejecución; no se puede recuperar.</translation>
        </message>
        <message>
            <source>It has run for %1 and was last active %2; it cannot be recovered.</source>
            <translation>Lleva %1 en ejecución y se usó por última vez %2; no se puede recuperar.</translation>
        </message>
        <message>
            <source>%1 from %2, %3 old</source>
            <comment>size, day, age</comment>
            <translation>%1 del %2, hace %3</translation>
        </message>
        <message>
            <source>From %1, %2 old</source>
            <comment>day, age</comment>
            <translation>Del %1, hace %2</translation>
        </message>
        <message>
            <source>Then a copy of it is launched.</source>
            <translation>Después se inicia una copia de ella.</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>La cápsula se destruye.</translation>
        </message>
        <message>
            <source>Template “%1” is deleted first.</source>
            <translation>La plantilla “%1” se elimina antes.</translation>
        </message>
        <message>
            <source>Template “%1” is overwritten.</source>
            <translation>La plantilla “%1” se sobrescribe.</translation>
        </message>
        <message>
            <source>If the capture fails after that, neither is there.</source>
            <translation>Si después la captura falla, no queda ni una ni otra.</translation>
        </message>
        <message>
            <source>not known whether free</source>
            <translation>no se sabe si está libre</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>exists, will be deleted first</source>
            <translation>existe, se eliminará antes</translation>
        </message>
        <message>
            <source>exists, will be overwritten</source>
            <translation>existe, se sobrescribirá</translation>
        </message>
        <message>
            <source>exists</source>
            <translation>existe</translation>
        </message>
        <message>
            <source>reserved by the platform</source>
            <translation>reservado por la plataforma</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>necesario</translation>
        </message>
        <message>
            <source>not a valid name</source>
            <translation>nombre no válido</translation>
        </message>
        <message>
            <source>No templates are listed: it is not known whether this server overwrites one of the same name.</source>
            <translation>No hay plantillas en el listado: no se sabe si este servidor sobrescribe una del mismo nombre.</translation>
        </message>
        <message>
            <source>This server does not overwrite: the old template has to be deleted first, or choose another name.</source>
            <translation>Este servidor no sobrescribe: hay que eliminar antes la plantilla antigua, o elegir otro nombre.</translation>
        </message>
        <message>
            <source>This server overwrites a template where it is asked to.</source>
            <translation>Este servidor sobrescribe una plantilla cuando se le pide.</translation>
        </message>
        <message>
            <source>not the id</source>
            <translation>no es el id</translation>
        </message>
        <message>
            <source>not the name</source>
            <translation>no es el nombre</translation>
        </message>
        <message>
            <source>Delete %1, capture and destroy %2</source>
            <translation>Eliminar %1, capturar y destruir %2</translation>
        </message>
        <message>
            <source>Capture and destroy %1</source>
            <translation>Capturar y destruir %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Catalog</name>
        <message>
            <source>More than one is called “%1”.</source>
            <translation>Hay más de uno llamado “%1”.</translation>
        </message>
        <message>
            <source>There is nothing with the id or name “%1”.</source>
            <translation>No hay nada con el id o el nombre “%1”.</translation>
        </message>
        <message>
            <source>Use its id.</source>
            <translation>Use su id.</translation>
        </message>
        <message>
            <source>List what the account has.</source>
            <translation>Liste lo que tiene la cuenta.</translation>
        </message>
        <message>
            <source>Square Cloud has paused this account's requests.</source>
            <translation>Square Cloud ha puesto en pausa las peticiones de esta cuenta.</translation>
        </message>
        <message>
            <source>Nothing was sent. The list can be read again when the pause ends.</source>
            <translation>No se envió nada. La lista se podrá leer de nuevo cuando acabe la pausa.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ChoiceLine</name>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>Show it on a page of its own</source>
            <translation>Mostrarlo en una página propia</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CommandFinder</name>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Switch to the account</source>
            <translation>Cambiar a la cuenta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CommandPaletteModel</name>
        <message>
            <source>chosen</source>
            <translation>elegido</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CommandPalettePanel</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Find a command, a page, an account…</source>
            <translation>Buscar un comando, una página, una cuenta…</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>do it</source>
            <translation>ejecutar</translation>
        </message>
        <message>
            <source>close</source>
            <translation>cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%n command(s)</source>
            <translation>
                <numerusform>%n comando</numerusform>
                <numerusform>%n comandos</numerusform>
            </translation>
        </message>
        <message>
            <source>No command fits “%1”</source>
            <translation>Ningún comando coincide con “%1”</translation>
        </message>
        <message>
            <source>What cannot be done right now is not in the list. Fewer letters find more.</source>
            <translation>Lo que ahora no se puede hacer no está en la lista. Con menos letras se encuentra más.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CompareBar</name>
        <message>
            <source>Older snapshot</source>
            <translation>Snapshot más antiguo</translation>
        </message>
        <message>
            <source>Newer snapshot</source>
            <translation>Snapshot más reciente</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Tipo de cambio</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Todos los cambios</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>Intercambiar los dos</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ComparePage</name>
        <message>
            <source>Filter paths</source>
            <translation>Filtrar rutas</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>&amp;Extract…</source>
            <translation>&amp;Extraer…</translation>
        </message>
        <message>
            <source>Extract the chosen files as they are in the newer snapshot</source>
            <translation>Extraer los archivos elegidos tal como están en el snapshot más reciente</translation>
        </message>
        <message>
            <source>Choose two different snapshots</source>
            <translation>Elija dos snapshots distintos</translation>
        </message>
        <message>
            <source>Both sides are the same one.</source>
            <translation>Ambos lados son el mismo.</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>No hay diferencias</translation>
        </message>
        <message>
            <source>Both snapshots have the same files with the same content.</source>
            <translation>Ambos snapshots tienen los mismos archivos con el mismo contenido.</translation>
        </message>
        <message>
            <source>No change matches</source>
            <translation>Ningún cambio coincide</translation>
        </message>
        <message>
            <source>There are changes, but none of this kind with this path.</source>
            <translation>Hay cambios, pero ninguno de este tipo con esta ruta.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CompareTable</name>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CompareText</name>
        <message>
            <source>Changed lines</source>
            <translation>Líneas cambiadas</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Ningún archivo elegido</translation>
        </message>
        <message>
            <source>Choose a file to see which of its lines changed.</source>
            <translation>Elija un archivo para ver qué líneas cambiaron.</translation>
        </message>
        <message>
            <source>Moved, and otherwise the same</source>
            <translation>Movido, y por lo demás igual</translation>
        </message>
        <message>
            <source>It was %1 before.</source>
            <comment>a path</comment>
            <translation>Antes era %1.</translation>
        </message>
        <message>
            <source>Too long to be compared here</source>
            <translation>Demasiado largo para compararlo aquí</translation>
        </message>
        <message>
            <source>It has %1; files of up to %2 are compared line by line.</source>
            <translation>Tiene %1; se comparan línea a línea archivos de hasta %2.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>Not a text</source>
            <translation>No es un texto</translation>
        </message>
        <message>
            <source>Its content changed; it has no lines to be compared.</source>
            <translation>Su contenido cambió; no tiene líneas que comparar.</translation>
        </message>
        <message>
            <source>Extract both and use another program.</source>
            <translation>Extraiga ambos y use otro programa.</translation>
        </message>
        <message>
            <source>No line differs</source>
            <translation>Ninguna línea difiere</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>%1 lines added, %2 removed</source>
            <translation>Líneas añadidas: %1, quitadas: %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Contents</name>
        <message>
            <source>Climbs out</source>
            <translation>Sale fuera</translation>
        </message>
        <message>
            <source>Its path leads out of the folder it would be extracted to. It is never extracted.</source>
            <translation>Su ruta sale de la carpeta en la que se extraería. Nunca se extrae.</translation>
        </message>
        <message>
            <source>Absolute</source>
            <translation>Absoluta</translation>
        </message>
        <message>
            <source>Its path begins at the root of the disk. It is never extracted.</source>
            <translation>Su ruta empieza en la raíz del disco. Nunca se extrae.</translation>
        </message>
        <message>
            <source>Lies</source>
            <translation>Miente</translation>
        </message>
        <message>
            <source>What the archive says of it cannot be. It is never extracted.</source>
            <translation>Lo que el archivo zip dice de ella no puede ser. Nunca se extrae.</translation>
        </message>
        <message>
            <source>Grows</source>
            <translation>Crece</translation>
        </message>
        <message>
            <source>It would grow more than a thousandfold when unpacked.</source>
            <translation>Crecería más de mil veces al descomprimirse.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>It is a link or a special file. It is never extracted.</source>
            <translation>Es un enlace o un archivo especial. Nunca se extrae.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrada</translation>
        </message>
        <message>
            <source>It is encrypted, so that it can be neither shown nor extracted.</source>
            <translation>Está cifrada, así que no se puede mostrar ni extraer.</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Duplicada</translation>
        </message>
        <message>
            <source>Another entry has the same name on some systems. One of them gets a number.</source>
            <translation>Otra entrada tiene el mismo nombre en algunos sistemas. Una de ellas recibe un número.</translation>
        </message>
        <message>
            <source>Backslash</source>
            <translation>Barra inversa</translation>
        </message>
        <message>
            <source>Its name has a backslash, which Windows takes for a folder. It gets another name.</source>
            <translation>Su nombre tiene una barra inversa, que Windows toma por una carpeta. Recibe otro nombre.</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <source>Windows cannot have this name. It gets another one.</source>
            <translation>Windows no admite este nombre. Recibe otro.</translation>
        </message>
        <message>
            <source>Odd name</source>
            <translation>Nombre raro</translation>
        </message>
        <message>
            <source>Nobody can tell in which encoding its name is written; it is shown as best as can be.</source>
            <translation>No se puede saber en qué codificación está escrito su nombre; se muestra lo mejor posible.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivo zip</translation>
        </message>
        <message>
            <source>It is an archive itself. What lies in it is not looked at.</source>
            <translation>Ella misma es un archivo comprimido. Lo que contiene no se mira.</translation>
        </message>
        <message>
            <source>from the vault’s copy</source>
            <translation>de la copia de la bóveda</translation>
        </message>
        <message>
            <source>from the server</source>
            <translation>del servicio</translation>
        </message>
        <message>
            <source>read %1 from the server</source>
            <translation>%1 leídos del servicio</translation>
        </message>
        <message>
            <source>read %1 in %2 s from the server</source>
            <translation>%1 leídos del servicio en %2 s</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Movido</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>files</comment>
            <translation>cambiados: %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <comment>files</comment>
            <translation>añadidos: %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>files</comment>
            <translation>quitados: %1</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <comment>files</comment>
            <translation>movidos: %1</translation>
        </message>
        <message>
            <source>all %1 are the same</source>
            <comment>files</comment>
            <translation>todos iguales (%1)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>what has changed, of how many</comment>
            <translation>%1 (de %2)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>It takes %1 on this disk; without asking it would be %2 at most.</source>
            <translation>Ocupa %1 en este disco; sin preguntar serían como máximo %2.</translation>
        </message>
        <message>
            <source>There are %1 files and folders; without asking it would be %2 at most.</source>
            <translation>Hay %1 archivos y carpetas; sin preguntar serían como máximo %2.</translation>
        </message>
        <message>
            <source>“%1” grows %2-fold when unpacked, as only very even or hostile content does.</source>
            <translation>“%1” crece %2 veces al descomprimirse, como solo hace un contenido muy uniforme u hostil.</translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <comment>found</comment>
            <translation>
                <numerusform>%n nombre</numerusform>
                <numerusform>%n nombres</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching snapshot %1 of %2…</source>
            <translation>Buscando en el snapshot %1 de %2…</translation>
        </message>
        <message>
            <source>Searching snapshot %1 of %2, %3 so far…</source>
            <comment>which, of how many, names</comment>
            <translation>Buscando en el snapshot %1 de %2, %3 hasta ahora…</translation>
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
                <numerusform>Detenida: nada encontrado en %1 de %n snapshot</numerusform>
                <numerusform>Detenida: nada encontrado en %1 de %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %1 in %2 of %n snapshots</source>
            <comment>names, searched</comment>
            <translation>
                <numerusform>Detenida: %1 en %2 de %n snapshot</numerusform>
                <numerusform>Detenida: %1 en %2 de %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n snapshots could be read</source>
            <translation>
                <numerusform>El único snapshot no se pudo leer</numerusform>
                <numerusform>No se pudo leer ninguno de los %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in %n snapshots</source>
            <translation>
                <numerusform>Nada encontrado en %n snapshot</numerusform>
                <numerusform>Nada encontrado en %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n snapshots</source>
            <comment>names</comment>
            <translation>
                <numerusform>%1 en %n snapshot</numerusform>
                <numerusform>%1 en %n snapshots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsActions</name>
        <message>
            <source>Look &amp;inside</source>
            <translation>Ver con&amp;tenido</translation>
        </message>
        <message>
            <source>Co&amp;mpare…</source>
            <translation>Co&amp;mparar…</translation>
        </message>
        <message>
            <source>See what lies in the chosen snapshot without downloading it</source>
            <translation>Ver qué hay en el snapshot elegido sin descargarlo</translation>
        </message>
        <message>
            <source>See what changed between two snapshots</source>
            <translation>Ver qué cambió entre dos snapshots</translation>
        </message>
        <message>
            <source>It takes two snapshots to compare them.</source>
            <translation>Para comparar hacen falta dos snapshots.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsBar</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsBrowser</name>
        <message>
            <source>Folder above (Backspace)</source>
            <translation>Carpeta superior (Retroceso)</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in the path.</source>
            <translation>Todas las palabras deben estar en la ruta.</translation>
        </message>
        <message>
            <source>There is nothing in it</source>
            <translation>No hay nada dentro</translation>
        </message>
        <message>
            <source>The archive has no files.</source>
            <translation>El archivo zip no contiene archivos.</translation>
        </message>
        <message>
            <source>“%1” is a folder. Return opens it.</source>
            <translation>“%1” es una carpeta. Intro la abre.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsChooser</name>
        <message>
            <source>vault</source>
            <comment>where a snapshot is read from</comment>
            <translation>bóveda</translation>
        </message>
        <message>
            <source>server</source>
            <comment>where a snapshot is read from</comment>
            <translation>servicio</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsDrag</name>
        <message>
            <source>Nothing of this can be extracted.</source>
            <translation>Nada de esto se puede extraer.</translation>
        </message>
        <message>
            <source>%1 are too much to be dragged. Use Extract instead.</source>
            <translation>%1 es demasiado para arrastrar. Use Extraer.</translation>
        </message>
        <message>
            <source>There is no room for temporary files on this machine.</source>
            <translation>No hay espacio para archivos temporales en este equipo.</translation>
        </message>
        <message>
            <source>Ready to be dragged now. Drag it once more.</source>
            <translation>Ya se puede arrastrar. Arrástrelo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsFound</name>
        <message>
            <source>Found in all snapshots</source>
            <translation>Encontrado en todos los snapshots</translation>
        </message>
        <message>
            <source>Search all snapshots</source>
            <translation>Buscar en todos los snapshots</translation>
        </message>
        <message>
            <source>Type a part of a path; the directory of every snapshot is read for it.</source>
            <translation>Escriba una parte de la ruta; para ello se lee el directorio de cada snapshot.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>The newest snapshots come first.</source>
            <translation>Primero los snapshots más recientes.</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in the path.</source>
            <translation>Todas las palabras deben estar en la ruta.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>times of snapshots</comment>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots could not be read: %1</source>
            <translation>
                <numerusform>%n snapshot no se pudo leer: %1</numerusform>
                <numerusform>%n snapshots no se pudieron leer: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>when a snapshot was taken, why it could not be read</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The search was stopped</source>
            <translation>La búsqueda se detuvo</translation>
        </message>
        <message>
            <source>Not every snapshot was searched for “%1”.</source>
            <translation>No se buscó “%1” en todos los snapshots.</translation>
        </message>
        <message>
            <source>Nothing could be searched</source>
            <translation>No se pudo buscar en ninguno</translation>
        </message>
        <message>
            <source>No snapshot could be read, so it is not known what lies in them.</source>
            <translation>No se pudo leer ningún snapshot, así que no se sabe qué contienen.</translation>
        </message>
        <message>
            <source>A snapshot has more than %1 such names; of each the first ones are listed.</source>
            <translation>Un snapshot tiene más de %1 nombres así; de cada uno se muestran los primeros.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsFoundModel</name>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>When the snapshot was taken</source>
            <translation>Cuándo se creó el snapshot</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modificado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsPage</name>
        <message>
            <source>Filter paths</source>
            <translation>Filtrar rutas</translation>
        </message>
        <message>
            <source>In &amp;all snapshots</source>
            <translation>En &amp;todos los snapshots</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>&amp;Extract…</source>
            <translation>&amp;Extraer…</translation>
        </message>
        <message>
            <source>Extract what is chosen, and nothing else is fetched</source>
            <translation>Extraer lo elegido, sin traer nada más</translation>
        </message>
        <message>
            <source>Extract e&amp;verything…</source>
            <translation>E&amp;xtraer todo…</translation>
        </message>
        <message>
            <source>&amp;Copy path</source>
            <translation>&amp;Copiar ruta</translation>
        </message>
        <message>
            <source>Copy as co&amp;mmand</source>
            <translation>Copiar como co&amp;mando</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Look for the path in every snapshot of this resource</source>
            <translation>Buscar la ruta en cada snapshot de este recurso</translation>
        </message>
        <message>
            <source>%1 files · %2 unpacked · %3</source>
            <comment>how many, bytes, where they were read from</comment>
            <translation>%1 archivos · %2 sin comprimir · %3</translation>
        </message>
        <message>
            <source>Path copied.</source>
            <translation>Ruta copiada.</translation>
        </message>
        <message>
            <source>Command copied. It extracts into the folder in which it is called.</source>
            <translation>Comando copiado. Extrae en la carpeta desde la que se llame.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsReader</name>
        <message>
            <source>Fetching it into the vault…</source>
            <translation>Descargando a la bóveda…</translation>
        </message>
        <message>
            <source>Download into the vault instead</source>
            <translation>Descargar a la bóveda</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Reading what lies in it…</source>
            <translation>Leyendo lo que contiene…</translation>
        </message>
        <message>
            <source>Only the archive’s directory is read, not the archive.</source>
            <translation>Solo se lee el directorio del archivo zip, no el archivo entero.</translation>
        </message>
        <message>
            <source>It is shown here as soon as it is complete.</source>
            <translation>Se mostrará aquí en cuanto esté completo.</translation>
        </message>
        <message>
            <source>%1 of %2. %3</source>
            <comment>bytes so far, bytes in all, what then</comment>
            <translation>%1 de %2. %3</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsSearchLine</name>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>Search a&amp;gain</source>
            <translation>Buscar de &amp;nuevo</translation>
        </message>
        <message>
            <source>Search no further; what was found stays</source>
            <translation>No buscar más; lo encontrado se queda</translation>
        </message>
        <message>
            <source>Search every snapshot once more</source>
            <translation>Buscar otra vez en todos los snapshots</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsTable</name>
        <message>
            <source>Files of the snapshot</source>
            <translation>Archivos del snapshot</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsViewer</name>
        <message>
            <source>Text of the file</source>
            <translation>Texto del archivo</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Ningún archivo elegido</translation>
        </message>
        <message>
            <source>Choose a file to read its text here.</source>
            <translation>Elija un archivo para leer aquí su texto.</translation>
        </message>
        <message>
            <source>Too long to be shown</source>
            <translation>Demasiado largo para mostrarlo</translation>
        </message>
        <message>
            <source>It has %1; up to %2 are shown here. Extract it to open it with another program.</source>
            <translation>Tiene %1; aquí se muestran hasta %2. Extráigalo para abrirlo con otro programa.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <source>Not a text</source>
            <translation>No es un texto</translation>
        </message>
        <message>
            <source>It has %1 that are not text. Extract it to open it with another program.</source>
            <translation>Tiene %1 que no son texto. Extráigalo para abrirlo con otro programa.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DBusNotifications</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DataDirectory</name>
        <message>
            <source>The data folder %1 cannot be used.</source>
            <translation>La carpeta de datos %1 no se puede usar.</translation>
        </message>
        <message>
            <source>Check that it can be written, or name another one with --data-dir.</source>
            <translation>Compruebe que se puede escribir en ella, o indique otra con --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DeltaSeed</name>
        <message>
            <source>The earlier copy could not be read.</source>
            <translation>No se pudo leer la copia anterior.</translation>
        </message>
        <message>
            <source>Verify the copies in the vault.</source>
            <translation>Verifique las copias de la bóveda.</translation>
        </message>
        <message>
            <source>No file can be made in %1.</source>
            <translation>No se puede crear ningún archivo en %1.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Demo</name>
        <message>
            <source>The simulated services could not be started on this machine.</source>
            <translation>No se pudieron iniciar los servicios simulados en este equipo.</translation>
        </message>
        <message>
            <source>Check that programs may listen on 127.0.0.1.</source>
            <translation>Compruebe que los programas pueden escuchar en 127.0.0.1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Desktop</name>
        <message>
            <source>The data folder %1 cannot be taken over.</source>
            <translation>No se puede tomar el control de la carpeta de datos %1.</translation>
        </message>
        <message>
            <source>Another Snapdeck may be stuck on it; end that one, or name another folder with --data-dir.</source>
            <translation>Quizá otro Snapdeck se quedó bloqueado en ella; termínelo, o indique otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>demonstration</source>
            <translation>demostración</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DesktopOptions</name>
        <message>
            <source>Show this help.</source>
            <translation>Mostrar esta ayuda.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>Mostrar la versión.</translation>
        </message>
        <message>
            <source>Try everything with simulated services: no account, no network, own throw-away data.</source>
            <translation>Probarlo todo con servicios simulados: sin cuenta, sin red, con datos propios desechables.</translation>
        </message>
        <message>
            <source>With --demo: play the guided tour, write numbered pictures to &lt;folder&gt;, then end.</source>
            <translation>Con --demo: hacer la visita guiada, escribir imágenes numeradas en &lt;carpeta&gt; y terminar.</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>carpeta</translation>
        </message>
        <message>
            <source>Show every element of the window in every state.</source>
            <translation>Mostrar cada elemento de la ventana en cada estado.</translation>
        </message>
        <message>
            <source>Print the time to the first paint as one line of JSON, then end.</source>
            <translation>Imprimir el tiempo hasta el primer dibujo como una línea de JSON y terminar.</translation>
        </message>
        <message>
            <source>Keep accounts and logs in &lt;folder&gt;.</source>
            <translation>Guardar cuentas y registros en &lt;carpeta&gt;.</translation>
        </message>
        <message>
            <source>&lt;system&gt;, &lt;light&gt; or &lt;dark&gt;, for this run.</source>
            <translation>&lt;system&gt;, &lt;light&gt; o &lt;dark&gt;, para esta ejecución.</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>&lt;en&gt;, &lt;pt_BR&gt; or &lt;es&gt;, for this run.</source>
            <translation>&lt;en&gt;, &lt;pt_BR&gt; o &lt;es&gt;, para esta ejecución.</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>Show the account &lt;name&gt; first.</source>
            <translation>Mostrar primero la cuenta &lt;nombre&gt;.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>Run the clock &lt;factor&gt; times faster, with a simulator started the same way.</source>
            <translation>Hacer correr el reloj &lt;factor&gt; veces más rápido, con un simulador iniciado del mismo modo.</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>factor</translation>
        </message>
        <message>
            <source>Snapshots of Square Cloud and Wrenn, taken once and never lost.</source>
            <translation>Snapshots de Square Cloud y Wrenn, creados una vez y nunca perdidos.</translation>
        </message>
        <message>
            <source>Unexpected argument “%1”.</source>
            <translation>Argumento inesperado “%1”.</translation>
        </message>
        <message>
            <source>--tour is played with --demo only.</source>
            <translation>--tour solo funciona con --demo.</translation>
        </message>
        <message>
            <source>--demo has throw-away data of its own; leave --data-dir out.</source>
            <translation>--demo tiene sus propios datos desechables; omita --data-dir.</translation>
        </message>
        <message>
            <source>--tour needs a folder.</source>
            <translation>--tour requiere una carpeta.</translation>
        </message>
        <message>
            <source>--theme is one of: %1.</source>
            <translation>--theme es uno de: %1.</translation>
        </message>
        <message>
            <source>--language is one of: %1.</source>
            <translation>--language es uno de: %1.</translation>
        </message>
        <message>
            <source>--time-scale is a number above 0, at most 10000.</source>
            <translation>--time-scale es un número mayor que 0, como máximo 10000.</translation>
        </message>
        <message>
            <source>See snapdeck --help.</source>
            <translation>Véase snapdeck --help.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DesktopWindow</name>
        <message>
            <source>The demo could not be started.</source>
            <translation>No se pudo iniciar la demostración.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DestroyDialog</name>
        <message>
            <source>Destroy a capsule</source>
            <translation>Destruir una cápsula</translation>
        </message>
        <message>
            <source>Type the capsule's &amp;id to confirm</source>
            <translation>Escriba el i&amp;d de la cápsula para confirmar</translation>
        </message>
        <message>
            <source>Destroy %1</source>
            <translation>Destruir %1</translation>
        </message>
        <message>
            <source>not the id</source>
            <translation>no es el id</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DestroyForm</name>
        <message>
            <source>No listed capsule was made of it.</source>
            <translation>Ninguna cápsula del listado se creó a partir de ella.</translation>
        </message>
        <message>
            <source>They go on: %1.</source>
            <translation>Siguen: %1.</translation>
        </message>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>La cápsula ya no está.</translation>
        </message>
        <message>
            <source>What was typed is not the capsule's id.</source>
            <translation>Lo escrito no es el id de la cápsula.</translation>
        </message>
        <message>
            <source>Type the capsule's whole id to confirm.</source>
            <translation>Escriba entero el id de la cápsula para confirmar.</translation>
        </message>
        <message>
            <source>%1 is destroyed, and nothing is kept of it.</source>
            <translation>%1 se destruye, y no se guarda nada de ella.</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>La cápsula se destruye.</translation>
        </message>
        <message>
            <source>No template is made of it.</source>
            <translation>No se crea ninguna plantilla a partir de ella.</translation>
        </message>
        <message>
            <source>What is in its memory and on its disk is lost. To keep it, capture it instead.</source>
            <translation>Lo que hay en su memoria y en su disco se pierde. Para conservarlo, captúrela.</translation>
        </message>
        <message>
            <source>The template is not there any more.</source>
            <translation>La plantilla ya no está.</translation>
        </message>
        <message>
            <source>What was typed is not the template's name.</source>
            <translation>Lo escrito no es el nombre de la plantilla.</translation>
        </message>
        <message>
            <source>Type the template's whole name to confirm.</source>
            <translation>Escriba entero el nombre de la plantilla para confirmar.</translation>
        </message>
        <message>
            <source>The template “%1” is deleted.</source>
            <translation>La plantilla “%1” se elimina.</translation>
        </message>
        <message>
            <source>The template “%1” (%2) is deleted.</source>
            <translation>La plantilla “%1” (%2) se elimina.</translation>
        </message>
        <message>
            <source>Nobody can bring it back, or launch a capsule of it.</source>
            <translation>Nadie puede recuperarla, ni iniciar una cápsula a partir de ella.</translation>
        </message>
        <message>
            <source>The capsule it was captured from (%1) is gone, so it cannot be made again.</source>
            <translation>La cápsula de la que se capturó (%1) ya no existe, así que no se puede crear de nuevo.</translation>
        </message>
        <message>
            <source>The template is deleted.</source>
            <translation>La plantilla se elimina.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>size and age, what that means</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>No capsule uses it.</source>
            <translation>Ninguna cápsula la usa.</translation>
        </message>
        <message numerus="yes">
            <source>%n capsules were made of it.</source>
            <translation>
                <numerusform>A partir de ella se creó %n cápsula.</numerusform>
                <numerusform>A partir de ella se crearon %n cápsulas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DestructiveDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Copy as &amp;command</source>
            <translation>Copiar como &amp;comando</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Download</name>
        <message>
            <source>The download link has expired.</source>
            <translation>El enlace de descarga ha caducado.</translation>
        </message>
        <message>
            <source>Refresh the list for a fresh link, then download again.</source>
            <translation>Actualice la lista para tener un enlace nuevo y descargue otra vez.</translation>
        </message>
        <message>
            <source>The storage did not hand out the snapshot (HTTP %1).</source>
            <translation>El almacenamiento no entregó el snapshot (HTTP %1).</translation>
        </message>
        <message>
            <source>Refresh the list, then try again.</source>
            <translation>Actualice la lista e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>What came is not a zip archive, but %1.</source>
            <translation>Lo que llegó no es un archivo zip, sino %1.</translation>
        </message>
        <message>
            <source>The storage re-encoded the archive on the way (%1).</source>
            <translation>El almacenamiento recodificó el archivo zip por el camino (%1).</translation>
        </message>
        <message>
            <source>Its bytes could not be checked. A proxy may be doing this.</source>
            <translation>Sus bytes no se pudieron comprobar. Quizá lo hace un proxy.</translation>
        </message>
        <message>
            <source>The storage has another file than the list says: %1 bytes instead of %2.</source>
            <translation>El almacenamiento tiene otro archivo del que dice la lista: %1 bytes en vez de %2.</translation>
        </message>
        <message>
            <source>The download ended early: %1 of %2 bytes came.</source>
            <translation>La descarga terminó antes de tiempo: llegaron %1 de %2 bytes.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Check the network, then download again.</source>
            <translation>Revise la red y descargue de nuevo.</translation>
        </message>
        <message>
            <source>The download was called off.</source>
            <translation>La descarga se canceló.</translation>
        </message>
        <message>
            <source>The storage gave another file every time, so no whole one could be put together.</source>
            <translation>El almacenamiento dio cada vez otro archivo, así que no se pudo componer uno entero.</translation>
        </message>
        <message>
            <source>What has come is kept, and the next try goes on from there.</source>
            <translation>Lo que llegó se guarda, y el próximo intento continúa desde ahí.</translation>
        </message>
        <message>
            <source>Nothing was kept.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <source>The file changed on the server, so the download began anew.</source>
            <translation>El archivo cambió en el servicio, así que la descarga empezó de nuevo.</translation>
        </message>
        <message>
            <source>The storage cannot continue a file in the middle, so the download began anew.</source>
            <translation>El almacenamiento no puede continuar un archivo por la mitad, así que la descarga empezó de nuevo.</translation>
        </message>
        <message>
            <source>What an earlier try had left did not fit, so the download began anew.</source>
            <translation>Lo que dejó un intento anterior no encajaba, así que la descarga empezó de nuevo.</translation>
        </message>
        <message>
            <source>The archive is damaged: “%1” does not match its checksum.</source>
            <translation>El archivo zip está dañado: “%1” no coincide con su suma de verificación.</translation>
        </message>
        <message>
            <source>Try again; if it stays, use another snapshot.</source>
            <translation>Inténtelo de nuevo; si persiste, use otro snapshot.</translation>
        </message>
        <message>
            <source>The archive is encrypted at “%1”, so it cannot be checked.</source>
            <translation>El archivo zip está cifrado en “%1”, así que no se puede comprobar.</translation>
        </message>
        <message>
            <source>The downloaded file could not be read back.</source>
            <translation>El archivo descargado no se pudo volver a leer.</translation>
        </message>
        <message>
            <source>Check the disk, then download again.</source>
            <translation>Revise el disco y descargue de nuevo.</translation>
        </message>
        <message>
            <source>The archive is damaged.</source>
            <translation>El archivo zip está dañado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ElidedLabel</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ExtractDialog</name>
        <message numerus="yes">
            <source>Extract %n files?</source>
            <translation>
                <numerusform>¿Extraer %n archivo?</numerusform>
                <numerusform>¿Extraer %n archivos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to extract</source>
            <translation>Nada que extraer</translation>
        </message>
        <message>
            <source>More than is usual</source>
            <translation>Más de lo habitual</translation>
        </message>
        <message numerus="yes">
            <source>%n are left out, since they could do harm or cannot be read:</source>
            <translation>
                <numerusform>Se omite %n, porque podría causar daño o no se puede leer:</numerusform>
                <numerusform>Se omiten %n, porque podrían causar daño o no se pueden leer:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, why</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>Lo que se omite</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Extract %1</source>
            <translation>Extraer %1</translation>
        </message>
        <message>
            <source>Extract the rest, %1</source>
            <translation>Extraer el resto, %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ExtractLine</name>
        <message>
            <source>Extracting to “%1” · %2 of %3</source>
            <translation>Extrayendo en “%1” · %2 de %3</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Extrayendo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>%n files extracted to “%1”, %2.</source>
            <translation>
                <numerusform>%n archivo extraído en “%1”, %2.</numerusform>
                <numerusform>%n archivos extraídos en “%1”, %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were left out.</source>
            <translation>
                <numerusform>Se omitió %n.</numerusform>
                <numerusform>Se omitieron %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mostrar en carpeta</translation>
        </message>
        <message>
            <source>“%1” was there already and stays as it was; the new file is “%2”.</source>
            <translation>“%1” ya existía y queda como estaba; el archivo nuevo es “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>%n of their names were in use already: the files there stay as they were, and the new ones have a number.</source>
            <translation>
                <numerusform>%n de los nombres ya existía: el archivo anterior queda como estaba, y el nuevo lleva un número.</numerusform>
                <numerusform>%n de los nombres ya existían: los archivos anteriores quedan como estaban, y los nuevos llevan un número.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is now %2</source>
            <comment>a file's path, its new name</comment>
            <translation>%1 ahora es %2</translation>
        </message>
        <message>
            <source>The first: %1</source>
            <comment>a file and why</comment>
            <translation>El primero: %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Extraction</name>
        <message>
            <source>it would climb out of the folder</source>
            <translation>saldría de la carpeta</translation>
        </message>
        <message>
            <source>it says where on the disk it wants to be</source>
            <translation>dice en qué lugar del disco quiere estar</translation>
        </message>
        <message>
            <source>it is a link or another special file</source>
            <translation>es un enlace u otro archivo especial</translation>
        </message>
        <message>
            <source>its name is empty or too long</source>
            <translation>su nombre está vacío o es demasiado largo</translation>
        </message>
        <message>
            <source>a file has the name of its folder</source>
            <translation>un archivo tiene el nombre de su carpeta</translation>
        </message>
        <message>
            <source>a file has its name</source>
            <translation>un archivo tiene su nombre</translation>
        </message>
        <message>
            <source>it could not be given its name</source>
            <translation>no se le pudo dar su nombre</translation>
        </message>
        <message>
            <source>the folder could not be made</source>
            <translation>no se pudo crear la carpeta</translation>
        </message>
        <message>
            <source>the folder could not be opened</source>
            <translation>no se pudo abrir la carpeta</translation>
        </message>
        <message>
            <source>“%1” is a link</source>
            <translation>“%1” es un enlace</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Extractor</name>
        <message>
            <source>Extract to</source>
            <translation>Extraer en</translation>
        </message>
        <message>
            <source>Extract here</source>
            <translation>Extraer aquí</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, why</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Format</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>one second</source>
            <translation>un segundo</translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date, time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>date</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>tomorrow, %1</source>
            <comment>time</comment>
            <translation>mañana, %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::GalleryModel</name>
        <message>
            <source>Verified</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>En proceso</translation>
        </message>
        <message>
            <source>Cool-down %1</source>
            <translation>Espera %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::GalleryParts</name>
        <message>
            <source>Every resource</source>
            <translation>Todos los recursos</translation>
        </message>
        <message>
            <source>Take snapshot</source>
            <translation>Crear snapshot</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>The last snapshot failed.</source>
            <translation>El último snapshot falló.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>What is known of a thing stands at the right of its name, and goes over to another line where it is long, as this one is, which is here for nothing else.</source>
            <translation>Lo que se sabe de algo está a la derecha de su nombre, y pasa a otra línea cuando es largo, como este texto, que está aquí solo para eso.</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Columns put away, and a table at rest</source>
            <translation>Columnas ocultas, y una tabla en reposo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Reading the snapshots…</source>
            <translation>Leyendo los snapshots…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Un momento.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>No se pudo leer la lista</translation>
        </message>
        <message>
            <source>The server did not answer.</source>
            <translation>El servidor no respondió.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Three copies lie in the trash now.</source>
            <translation>Ahora hay tres copias en la papelera.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Show the trash</source>
            <translation>Mostrar la papelera</translation>
        </message>
        <message>
            <source>api-gateway is being restored.</source>
            <translation>api-gateway se está restaurando.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::GallerySections</name>
        <message>
            <source>Type</source>
            <translation>Tipografía</translation>
        </message>
        <message>
            <source>Page title, 18</source>
            <translation>Título de página, 18</translation>
        </message>
        <message>
            <source>Pane title, 16</source>
            <translation>Título de panel, 16</translation>
        </message>
        <message>
            <source>Card title, 14</source>
            <translation>Título de tarjeta, 14</translation>
        </message>
        <message>
            <source>Body, 13</source>
            <translation>Texto, 13</translation>
        </message>
        <message>
            <source>Secondary, 13</source>
            <translation>Secundario, 13</translation>
        </message>
        <message>
            <source>Hint, 12</source>
            <translation>Indicación, 12</translation>
        </message>
        <message>
            <source>Icons</source>
            <translation>Iconos</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Botones</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>6 h ago</source>
            <translation>hace 6 h</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Take snapshot</source>
            <translation>Crear snapshot</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Copy as command</source>
            <translation>Copiar como comando</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Destruir</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Filter applications</source>
            <translation>Filtrar aplicaciones</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Cada día</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source> d</source>
            <translation> d</translation>
        </message>
        <message>
            <source>Template name</source>
            <translation>Nombre de la plantilla</translation>
        </message>
        <message>
            <source>Not yours to change</source>
            <translation>No se puede cambiar</translation>
        </message>
        <message>
            <source>Some</source>
            <translation>Parcial</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fijo</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Esto</translation>
        </message>
        <message>
            <source>That</source>
            <translation>Eso</translation>
        </message>
        <message>
            <source>A note of more than one line.
It keeps to itself.</source>
            <translation>Una nota de más de una línea.
No molesta a nadie.</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>an icon, a word and a colour</source>
            <translation>un icono, una palabra y un color</translation>
        </message>
        <message>
            <source>31 of 36</source>
            <translation>31 de 36</translation>
        </message>
        <message>
            <source>safe: verified within their plan</source>
            <translation>a salvo: verificadas según su plan</translation>
        </message>
        <message>
            <source>want a look</source>
            <translation>por revisar</translation>
        </message>
        <message>
            <source>14 of 32</source>
            <translation>14 de 32</translation>
        </message>
        <message>
            <source>snapshots left today</source>
            <translation>snapshots restantes hoy</translation>
        </message>
        <message>
            <source>verified copies in the vault</source>
            <translation>copias verificadas en la bóveda</translation>
        </message>
        <message>
            <source>Banners</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>The key may not take snapshots of discord-relay.</source>
            <translation>La clave no permite crear snapshots de discord-relay.</translation>
        </message>
        <message>
            <source>Check the key</source>
            <translation>Revisar la clave</translation>
        </message>
        <message>
            <source>Offline since 14:02. What you see is 6 minutes old.</source>
            <translation>Sin conexión desde las 14:02. Lo que se ve tiene 6 minutos.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Reintentar ya</translation>
        </message>
        <message>
            <source>api-gateway: 612 MB kept and verified.</source>
            <translation>api-gateway: 612 MB guardados y verificados.</translation>
        </message>
        <message>
            <source>billing-worker takes longer than usual; the next look is in 0:38.</source>
            <translation>billing-worker tarda más de lo habitual; próxima comprobación en 0:38.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>No snapshots yet</source>
            <translation>Aún no hay snapshots</translation>
        </message>
        <message>
            <source>The first one takes about a minute. The application keeps running meanwhile.</source>
            <translation>El primero tarda un minuto, más o menos. La aplicación sigue en ejecución.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>The contents of an archive on the server can be read again once there is one.</source>
            <translation>El contenido de un archivo zip del servicio se podrá leer de nuevo cuando haya conexión.</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Capture into a template</source>
            <translation>Capturar en una plantilla</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>La cápsula se destruye.</translation>
        </message>
        <message>
            <source>It runs for 41 min and was last active 3 s ago; it cannot be recovered.</source>
            <translation>Lleva 41 min en ejecución y se usó por última vez hace 3 s; no se puede recuperar.</translation>
        </message>
        <message>
            <source>Template “base-python-ml” is overwritten.</source>
            <translation>La plantilla “base-python-ml” se sobrescribe.</translation>
        </message>
        <message>
            <source>1.9 GB from 12 Nov; 3 capsules run from it and keep running.</source>
            <translation>1,9 GB del 12 nov; 3 cápsulas la usan y siguen en ejecución.</translation>
        </message>
        <message>
            <source>Type the capsule's id to confirm</source>
            <translation>Escriba el id de la cápsula para confirmar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Capture and destroy capsule</source>
            <translation>Capturar y destruir la cápsula</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::GalleryWindow</name>
        <message>
            <source>Gallery</source>
            <translation>Galería</translation>
        </message>
        <message>
            <source>2 processing, next check in 0:38</source>
            <translation>2 en proceso, próxima comprobación en 0:38</translation>
        </message>
        <message>
            <source>1 of 3 downloads, 12 s left</source>
            <translation>1 de 3 descargas, quedan 12 s</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Keep and repeat</source>
            <translation>Guardar y repetir</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Bóveda</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>updated 12 s ago</source>
            <translation>actualizado hace 12 s</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::HealthWords</name>
        <message>
            <source>The last operation failed.</source>
            <translation>La última operación falló.</translation>
        </message>
        <message>
            <source>%1. Next look in %2</source>
            <translation>%1. Próxima comprobación en %2</translation>
        </message>
        <message>
            <source>Damaged copy</source>
            <translation>Copia dañada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <source>No snapshot</source>
            <translation>Sin snapshot</translation>
        </message>
        <message>
            <source>Link expires</source>
            <translation>Por caducar</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Sin copia</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>A salvo</translation>
        </message>
        <message>
            <source>The answer was lost; nothing was sent twice.</source>
            <translation>La respuesta se perdió; nada se envió dos veces.</translation>
        </message>
        <message>
            <source>There is none to go back to.</source>
            <translation>No hay ninguno al que volver.</translation>
        </message>
        <message>
            <source>The newest snapshot lies at the service only, and its link is about to end.</source>
            <translation>El último snapshot está únicamente en el servicio, y su enlace está por caducar.</translation>
        </message>
        <message numerus="yes">
            <source>No new snapshot for more than %n days.</source>
            <translation>
                <numerusform>Ningún snapshot nuevo en más de %n día.</numerusform>
                <numerusform>Ningún snapshot nuevo en más de %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest lies at the service only, unchecked.</source>
            <translation>El más nuevo está únicamente en el servicio, sin comprobar.</translation>
        </message>
        <message>
            <source>Its snapshots have not been read yet.</source>
            <translation>Sus snapshots aún no se han leído.</translation>
        </message>
        <message>
            <source>A verified copy is in the vault.</source>
            <translation>Hay una copia verificada en la bóveda.</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminada</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::HistoryPane</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Último día</numerusform>
                <numerusform>Últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>As &amp;CSV…</source>
            <translation>Como &amp;CSV…</translation>
        </message>
        <message>
            <source>As &amp;JSON…</source>
            <translation>Como &amp;JSON…</translation>
        </message>
        <message numerus="yes">
            <source>%n lines written to %1.</source>
            <translation>
                <numerusform>%n línea escrita en %1.</numerusform>
                <numerusform>%n líneas escritas en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <source>Export the history to</source>
            <translation>Exportar el historial a</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the newest %n lines; more on scrolling</source>
            <translation>
                <numerusform>la línea más reciente; más al desplazar</numerusform>
                <numerusform>las %n líneas más recientes; más al desplazar</numerusform>
            </translation>
        </message>
        <message>
            <source>An export is being written.</source>
            <translation>Se está escribiendo una exportación.</translation>
        </message>
        <message>
            <source>Write all that matches to a file</source>
            <translation>Escribir en un archivo todo lo que coincide</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>Leyendo el historial…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Un momento.</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>The history has nothing that fits the account, the time and the words that are chosen.</source>
            <translation>El historial no tiene nada que corresponda a la cuenta, el período y las palabras elegidas.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Aún no hay historial</translation>
        </message>
        <message>
            <source>Every snapshot, restore and capture is written down here, with what the service said and how it ended.</source>
            <translation>Aquí se anota cada snapshot, restauración y captura, con lo que dijo el servicio y cómo terminó.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing in the last %n days</source>
            <translation>
                <numerusform>Nada en el último día</numerusform>
                <numerusform>Nada en los últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>What was written down before that is still here.</source>
            <translation>Lo que se anotó antes sigue aquí.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Http</name>
        <message>
            <source>The service could not be reached.</source>
            <translation>No se pudo llegar al servicio.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the network and the account's address, then try again.</source>
            <translation>No se envió nada. Revise la red y la dirección de la cuenta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>El servicio no respondió a tiempo.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>La petición se canceló.</translation>
        </message>
        <message>
            <source>The service's answer is larger than any it should send.</source>
            <translation>La respuesta del servicio es mayor que cualquiera que debería enviar.</translation>
        </message>
        <message>
            <source>Check the account's address: this may not be the service.</source>
            <translation>Revise la dirección de la cuenta: quizá esto no es el servicio.</translation>
        </message>
        <message>
            <source>The service's answer ended half-way.</source>
            <translation>La respuesta del servicio terminó a medias.</translation>
        </message>
        <message>
            <source>The connection was lost.</source>
            <translation>Se perdió la conexión.</translation>
        </message>
        <message>
            <source>The service refused the key.</source>
            <translation>El servicio rechazó la clave.</translation>
        </message>
        <message>
            <source>Give this account a key that is still valid.</source>
            <translation>Dé a esta cuenta una clave que siga siendo válida.</translation>
        </message>
        <message>
            <source>The account's plan does not include this.</source>
            <translation>El plan de la cuenta no incluye esto.</translation>
        </message>
        <message>
            <source>Choose a plan that does, or do without.</source>
            <translation>Elija un plan que lo incluya, o prescinda de ello.</translation>
        </message>
        <message>
            <source>The key may not do this.</source>
            <translation>La clave no tiene permiso para esto.</translation>
        </message>
        <message>
            <source>Use a key with this permission.</source>
            <translation>Use una clave con este permiso.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Ya no está.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Actualice la lista.</translation>
        </message>
        <message>
            <source>The present state does not allow this.</source>
            <translation>El estado actual no permite esto.</translation>
        </message>
        <message>
            <source>Refresh the list and look at its state.</source>
            <translation>Actualice la lista y mire su estado.</translation>
        </message>
        <message>
            <source>A limit of the service is in the way.</source>
            <translation>Un límite del servicio lo impide.</translation>
        </message>
        <message>
            <source>Wait a little before the next try.</source>
            <translation>Espere un poco antes del próximo intento.</translation>
        </message>
        <message>
            <source>The service failed (HTTP %1).</source>
            <translation>El servicio falló (HTTP %1).</translation>
        </message>
        <message>
            <source>Try again later; the provider's status page may tell more.</source>
            <translation>Inténtelo más tarde; la página de estado del proveedor quizá diga más.</translation>
        </message>
        <message>
            <source>The service answered with a redirect (HTTP %1).</source>
            <translation>El servicio respondió con una redirección (HTTP %1).</translation>
        </message>
        <message>
            <source>It was not followed, so that the key goes nowhere else. Check the account's address.</source>
            <translation>No se siguió, para que la clave no vaya a ningún otro lugar. Revise la dirección de la cuenta.</translation>
        </message>
        <message>
            <source>The service refused the request (HTTP %1).</source>
            <translation>El servicio rechazó la petición (HTTP %1).</translation>
        </message>
        <message>
            <source>Look at the detail; if it says nothing, report it.</source>
            <translation>Mire el detalle; si no dice nada, informe de ello.</translation>
        </message>
        <message>
            <source>The service's answer could not be understood (HTTP %1).</source>
            <translation>No se pudo entender la respuesta del servicio (HTTP %1).</translation>
        </message>
        <message>
            <source>Try again; if it stays, look for a newer Snapdeck.</source>
            <translation>Inténtelo de nuevo; si persiste, busque un Snapdeck más reciente.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Journal</name>
        <message>
            <source>Qt's SQLite driver is not installed.</source>
            <translation>El controlador SQLite de Qt no está instalado.</translation>
        </message>
        <message>
            <source>Install it (on Debian and Ubuntu: libqt6sql6-sqlite), then restart Snapdeck.</source>
            <translation>Instálelo (en Debian y Ubuntu: libqt6sql6-sqlite) y reinicie Snapdeck.</translation>
        </message>
        <message>
            <source>Another program is holding the journal %1.</source>
            <translation>Otro programa retiene el diario %1.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or end it; Snapdeck tries again by itself.</source>
            <translation>Espere a que acabe, o termínelo; Snapdeck reintenta por su cuenta.</translation>
        </message>
        <message>
            <source>The journal %1 cannot be written.</source>
            <translation>No se puede escribir en el diario %1.</translation>
        </message>
        <message>
            <source>Make the file and its folder writable; Snapdeck tries again by itself.</source>
            <translation>Permita escribir en el archivo y su carpeta; Snapdeck reintenta por su cuenta.</translation>
        </message>
        <message>
            <source>There is no room left on the disk of the journal %1.</source>
            <translation>No queda espacio en el disco del diario %1.</translation>
        </message>
        <message>
            <source>Make room; Snapdeck tries again by itself.</source>
            <translation>Libere espacio; Snapdeck reintenta por su cuenta.</translation>
        </message>
        <message>
            <source>The journal %1 is damaged.</source>
            <translation>El diario %1 está dañado.</translation>
        </message>
        <message>
            <source>Restart Snapdeck: it sets the file aside and keeps what can be read.</source>
            <translation>Reinicie Snapdeck: aparta el archivo y conserva lo que se pueda leer.</translation>
        </message>
        <message>
            <source>The journal %1 cannot be opened.</source>
            <translation>El diario %1 no se puede abrir.</translation>
        </message>
        <message>
            <source>Check that its folder is there and can be written.</source>
            <translation>Compruebe que su carpeta existe y que se puede escribir en ella.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written into the journal %1.</source>
            <translation>El disco no admitió lo que había que escribir en el diario %1.</translation>
        </message>
        <message>
            <source>The journal %1 could not be read.</source>
            <translation>El diario %1 no se pudo leer.</translation>
        </message>
        <message>
            <source>Check the disk; Snapdeck tries again by itself.</source>
            <translation>Revise el disco; Snapdeck reintenta por su cuenta.</translation>
        </message>
        <message>
            <source>The journal %1 was written by a newer Snapdeck.</source>
            <translation>El diario %1 lo escribió un Snapdeck más reciente.</translation>
        </message>
        <message>
            <source>Update Snapdeck, or name another data folder. The file was left as it is.</source>
            <translation>Actualice Snapdeck, o indique otra carpeta de datos. El archivo quedó como está.</translation>
        </message>
        <message>
            <source>The journal's folder %1 cannot be written.</source>
            <translation>No se puede escribir en la carpeta del diario %1.</translation>
        </message>
        <message>
            <source>Make it writable, or name another data folder; Snapdeck tries again by itself.</source>
            <translation>Permita escribir en ella, o indique otra carpeta de datos; Snapdeck reintenta por su cuenta.</translation>
        </message>
        <message>
            <source>Another Snapdeck is just opening or repairing the journal %1.</source>
            <translation>Otro Snapdeck está abriendo o reparando el diario %1.</translation>
        </message>
        <message>
            <source>Wait until it has finished; Snapdeck tries again by itself.</source>
            <translation>Espere a que acabe; Snapdeck reintenta por su cuenta.</translation>
        </message>
        <message>
            <source>The journal %1 was deleted or replaced, and could not be written anew.</source>
            <translation>El diario %1 se eliminó o se reemplazó, y no se pudo escribir de nuevo.</translation>
        </message>
        <message>
            <source>Leave Snapdeck running, check the folder and the disk; Snapdeck tries again by itself.</source>
            <translation>Deje Snapdeck en ejecución, revise la carpeta y el disco; Snapdeck reintenta por su cuenta.</translation>
        </message>
        <message>
            <source>Another running Snapdeck works on this operation.</source>
            <translation>Otro Snapdeck en ejecución trabaja en esta operación.</translation>
        </message>
        <message>
            <source>Follow it there.</source>
            <translation>Sígala allí.</translation>
        </message>
        <message>
            <source>This operation was sent before, or has ended; nothing was sent a second time.</source>
            <translation>Esta operación ya se envió, o ha terminado; nada se envió por segunda vez.</translation>
        </message>
        <message>
            <source>Look at the lists before you ask for it anew.</source>
            <translation>Consulte las listas antes de pedirla de nuevo.</translation>
        </message>
        <message>
            <source>The request was not sent, since it could not be written down first.</source>
            <translation>La petición no se envió, porque no se pudo anotar antes.</translation>
        </message>
        <message>
            <source>The journal was damaged. It was set aside as %1. %2</source>
            <translation>El diario estaba dañado. Se apartó como %1. %2</translation>
        </message>
        <message>
            <source>The journal %1 was deleted while Snapdeck was running. It was written anew, and nothing was lost.</source>
            <translation>El diario %1 se eliminó mientras Snapdeck estaba en ejecución. Se escribió de nuevo, y no se perdió nada.</translation>
        </message>
        <message>
            <source>The journal %1 was replaced while Snapdeck was running. The other file was set aside as %2; the journal was written anew, and nothing was lost.</source>
            <translation>El diario %1 se reemplazó mientras Snapdeck estaba en ejecución. El otro archivo se apartó como %2; el diario se escribió de nuevo, y no se perdió nada.</translation>
        </message>
        <message>
            <source>The account was removed before it was known how this ended. It was not sent again; look at the provider's lists.</source>
            <translation>La cuenta se quitó antes de saber cómo terminó esto. No se envió de nuevo; consulte las listas del proveedor.</translation>
        </message>
        <message>
            <source>The account was removed before this was sent.</source>
            <translation>La cuenta se quitó antes de enviar esto.</translation>
        </message>
        <message>
            <source>Nothing in it could be read.</source>
            <translation>No se pudo leer nada de él.</translation>
        </message>
        <message>
            <source>Kept from it: %1, %2 and %3.</source>
            <translation>Se conservó de él: %1, %2 y %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operación</numerusform>
                <numerusform>%n operaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the audit trail</source>
            <translation>
                <numerusform>%n línea del registro de auditoría</numerusform>
                <numerusform>%n líneas del registro de auditoría</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other record(s)</source>
            <translation>
                <numerusform>%n registro más</numerusform>
                <numerusform>%n registros más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::JournalWords</name>
        <message>
            <source>The journal cannot be opened, so nothing that changes something is sent.</source>
            <translation>El diario no se puede abrir, así que no se envía nada que cambie algo.</translation>
        </message>
        <message>
            <source>%1 What goes on is watched, and written down as soon as that works again; nothing new is sent before. Looking and downloading work.</source>
            <translation>%1 Lo que está en curso se vigila, y se anota en cuanto eso vuelva a funcionar; antes no se envía nada nuevo. Se puede mirar y descargar.</translation>
        </message>
        <message>
            <source>%1 Until then nothing that changes something is sent; reading, copying links and downloading work.</source>
            <translation>%1 Hasta entonces no se envía nada que cambie algo; se puede leer, copiar enlaces y descargar.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Json</name>
        <message>
            <source>The service's answer could not be understood.</source>
            <translation>No se pudo entender la respuesta del servicio.</translation>
        </message>
        <message>
            <source>Try again; if it stays, look for a newer Snapdeck and report the detail.</source>
            <translation>Inténtelo de nuevo; si persiste, busque un Snapdeck más reciente e informe del detalle.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeepActions</name>
        <message>
            <source>&amp;Keep in vault</source>
            <translation>&amp;Guardar en bóveda</translation>
        </message>
        <message>
            <source>Keep every &amp;new snapshot</source>
            <translation>Guardar cada snapshot &amp;nuevo</translation>
        </message>
        <message>
            <source>A snapshot of %1 was not kept. %2</source>
            <translation>No se guardó un snapshot de %1. %2</translation>
        </message>
        <message>
            <source>Choose a snapshot first.</source>
            <translation>Elija antes un snapshot.</translation>
        </message>
        <message>
            <source>It is in the vault already.</source>
            <translation>Ya está en la bóveda.</translation>
        </message>
        <message>
            <source>It is on its way into the vault.</source>
            <translation>Va camino de la bóveda.</translation>
        </message>
        <message>
            <source>The service tells no link of this snapshot.</source>
            <translation>El servicio no da ningún enlace de este snapshot.</translation>
        </message>
        <message>
            <source>Fetch a copy that stays when the link has ended</source>
            <translation>Descargar una copia que permanece cuando caduca el enlace</translation>
        </message>
        <message>
            <source>Fetch a copy of each snapshot as soon as it is listed</source>
            <translation>Descargar una copia de cada snapshot en cuanto aparezca en el listado</translation>
        </message>
        <message>
            <source>Not fetched: the link is over plain http, which this account does not allow.</source>
            <translation>No descargado: el enlace es por http sin cifrar, que esta cuenta no permite.</translation>
        </message>
        <message>
            <source>Every new snapshot of %1 is kept from now on.</source>
            <translation>Desde ahora se guarda cada snapshot nuevo de %1.</translation>
        </message>
        <message>
            <source>New snapshots of %1 are no longer kept; the copies stay.</source>
            <translation>Ya no se guardan los snapshots nuevos de %1; las copias se quedan.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeepWords</name>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Dañada</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Sin verif.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijada</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <source>in the vault: %1</source>
            <translation>en la bóveda: %1</translation>
        </message>
        <message>
            <source>Link %1</source>
            <comment>how long it is valid</comment>
            <translation>Enl. %1</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Sin copia</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyCaps</name>
        <message>
            <source>%1 (%2)</source>
            <comment>name, keys</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyOffer</name>
        <message>
            <source>Replace the key…</source>
            <translation>Reemplazar la clave…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyRing</name>
        <message>
            <source>There is no key for “%1”.</source>
            <translation>No hay clave para “%1”.</translation>
        </message>
        <message>
            <source>Give it again, or set %1 in the environment.</source>
            <translation>Indíquela de nuevo, o defina %1 en el entorno.</translation>
        </message>
        <message>
            <source>The system's keychain gave no key for “%1”.</source>
            <translation>El llavero del sistema no dio ninguna clave para “%1”.</translation>
        </message>
        <message>
            <source>Unlock the keychain, or set %1 in the environment.</source>
            <translation>Desbloquee el llavero, o defina %1 en el entorno.</translation>
        </message>
        <message>
            <source>The system's keychain may still hold the key of “%1”.</source>
            <translation>Puede que el llavero del sistema aún tenga la clave de “%1”.</translation>
        </message>
        <message>
            <source>Unlock the keychain and remove the entry “%1” of “%2” there.</source>
            <translation>Desbloquee el llavero y quite allí la entrada “%1” de “%2”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyboardMap</name>
        <message>
            <source>Filter by name or key</source>
            <translation>Filtrar por nombre o tecla</translation>
        </message>
        <message>
            <source>Keyboard map</source>
            <translation>Mapa del teclado</translation>
        </message>
        <message>
            <source>No key fits “%1”</source>
            <translation>Ninguna tecla coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in what it does or in the keys.</source>
            <translation>Cada palabra debe estar en lo que hace o en las teclas.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pages</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>From row to row</source>
            <translation>De fila en fila</translation>
        </message>
        <message>
            <source>A page up or down</source>
            <translation>Una página arriba o abajo</translation>
        </message>
        <message>
            <source>To the first row</source>
            <translation>A la primera fila</translation>
        </message>
        <message>
            <source>To the last row</source>
            <translation>A la última fila</translation>
        </message>
        <message>
            <source>Take more rows in</source>
            <translation>Elegir más filas</translation>
        </message>
        <message>
            <source>Take all rows in</source>
            <translation>Elegir todas las filas</translation>
        </message>
        <message>
            <source>Show the whole of the row</source>
            <translation>Mostrar la fila entera</translation>
        </message>
        <message>
            <source>What can be done with the rows</source>
            <translation>Qué se puede hacer con las filas</translation>
        </message>
        <message>
            <source>Copy the rows</source>
            <translation>Copiar las filas</translation>
        </message>
        <message>
            <source>From the filter into the table</source>
            <translation>Del filtro a la tabla</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Dialogs</source>
            <translation>Diálogos</translation>
        </message>
        <message>
            <source>Leave, and change nothing</source>
            <translation>Salir sin cambiar nada</translation>
        </message>
        <message>
            <source>Press the button that has the keyboard, or the one that is marked</source>
            <translation>Pulsar el botón que tiene el foco, o el resaltado</translation>
        </message>
        <message>
            <source>Press a button, tick a box</source>
            <translation>Pulsar un botón, marcar una casilla</translation>
        </message>
        <message>
            <source>From field to field</source>
            <translation>De campo en campo</translation>
        </message>
        <message>
            <source>To what has the underlined letter</source>
            <translation>A lo que tiene la letra subrayada</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>on a key</comment>
            <translation>letra</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyboardMapGroup</name>
        <message>
            <source>this page</source>
            <translation>esta página</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KindWords</name>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restaurando</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Restaurada</translation>
        </message>
        <message>
            <source>the snapshot was put back</source>
            <translation>el snapshot se restauró</translation>
        </message>
        <message>
            <source>Capture</source>
            <translation>Capturar</translation>
        </message>
        <message>
            <source>Capturing</source>
            <translation>Capturando</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Capturada</translation>
        </message>
        <message>
            <source>the template was made</source>
            <translation>la plantilla se creó</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Launching</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Arrancando</translation>
        </message>
        <message>
            <source>Launched</source>
            <translation>Iniciada</translation>
        </message>
        <message>
            <source>the capsule runs</source>
            <translation>la cápsula está en ejecución</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Pausando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>the capsule is paused</source>
            <translation>la cápsula está en pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resuming</source>
            <translation>Reanudando</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Reanudada</translation>
        </message>
        <message>
            <source>the capsule runs again</source>
            <translation>la cápsula vuelve a estar en ejecución</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Destruir</translation>
        </message>
        <message>
            <source>Destroying</source>
            <translation>Destruyendo</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destruida</translation>
        </message>
        <message>
            <source>the capsule is gone</source>
            <translation>la cápsula ya no existe</translation>
        </message>
        <message>
            <source>Delete template</source>
            <translation>Eliminar plantilla</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Borrando</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminada</translation>
        </message>
        <message>
            <source>the template is gone</source>
            <translation>la plantilla ya no existe</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Taking</source>
            <translation>Creando</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>En proceso</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>the snapshot was taken</source>
            <translation>el snapshot se creó</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::LaunchDialog</name>
        <message>
            <source>Copy as &amp;command</source>
            <translation>Copiar como &amp;comando</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>&amp;Launch capsule</source>
            <translation>&amp;Iniciar cápsula</translation>
        </message>
        <message>
            <source>New capsule</source>
            <translation>Nueva cápsula</translation>
        </message>
        <message>
            <source>Made of the &amp;template</source>
            <translation>Desde la &amp;plantilla</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>Seconds without use after which it pauses itself; 0 means never</source>
            <translation>Segundos sin uso tras los que se pausa sola; 0 significa nunca</translation>
        </message>
        <message>
            <source>&amp;vCPUs</source>
            <translation>&amp;vCPU</translation>
        </message>
        <message>
            <source>&amp;Memory</source>
            <translation>&amp;Memoria</translation>
        </message>
        <message>
            <source>&amp;Pauses itself after</source>
            <translation>&amp;Se pausa sola tras</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::LaunchForm</name>
        <message>
            <source>Choose the template that it is made of.</source>
            <translation>Elija la plantilla de la que se crea.</translation>
        </message>
        <message>
            <source>The template “%1” is not there any more.</source>
            <translation>La plantilla “%1” ya no está.</translation>
        </message>
        <message>
            <source>A capsule with %1 is launched from “%2”; it pauses itself after %3 without use.</source>
            <translation>Se inicia una cápsula con %1 desde “%2”; se pausa sola tras %3 sin uso.</translation>
        </message>
        <message>
            <source>A capsule with %1 is launched from “%2”; it never pauses by itself.</source>
            <translation>Se inicia una cápsula con %1 desde “%2”; nunca se pausa sola.</translation>
        </message>
        <message>
            <source>The template itself has %1.</source>
            <translation>La propia plantilla tiene %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Lifecycle</name>
        <message>
            <source>No capsule was made.</source>
            <translation>No se creó ninguna cápsula.</translation>
        </message>
        <message>
            <source>The capsule was not paused: it runs as before.</source>
            <translation>La cápsula no se pausó: sigue en ejecución como antes.</translation>
        </message>
        <message>
            <source>The capsule was not resumed: it is paused as before.</source>
            <translation>La cápsula no se reanudó: sigue en pausa como antes.</translation>
        </message>
        <message>
            <source>The capsule was not destroyed: it is there as before.</source>
            <translation>La cápsula no se destruyó: sigue ahí como antes.</translation>
        </message>
        <message>
            <source>The template was not deleted: it is there as before.</source>
            <translation>La plantilla no se eliminó: sigue ahí como antes.</translation>
        </message>
        <message>
            <source>Whether a capsule was made could not be found out.</source>
            <translation>No se pudo averiguar si se creó una cápsula.</translation>
        </message>
        <message>
            <source>The capsule %1 was made, but could not be looked at.</source>
            <translation>La cápsula %1 se creó, pero no se pudo mirar.</translation>
        </message>
        <message>
            <source>The capsule %1 was made, but was not seen running (%2).</source>
            <translation>La cápsula %1 se creó, pero no se vio en ejecución (%2).</translation>
        </message>
        <message>
            <source>Whether the capsule was paused could not be found out.</source>
            <translation>No se pudo averiguar si la cápsula se pausó.</translation>
        </message>
        <message>
            <source>Whether the capsule was resumed could not be found out.</source>
            <translation>No se pudo averiguar si la cápsula se reanudó.</translation>
        </message>
        <message>
            <source>Whether the capsule was destroyed could not be found out.</source>
            <translation>No se pudo averiguar si la cápsula se destruyó.</translation>
        </message>
        <message>
            <source>Whether the template was deleted could not be found out.</source>
            <translation>No se pudo averiguar si la plantilla se eliminó.</translation>
        </message>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>La cápsula ya no está.</translation>
        </message>
        <message>
            <source>Nothing was sent. Refresh the list.</source>
            <translation>No se envió nada. Actualice la lista.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1).</source>
            <translation>La cápsula no está en ejecución (%1).</translation>
        </message>
        <message>
            <source>Nothing was sent. Only a running capsule can be paused.</source>
            <translation>No se envió nada. Solo se puede pausar una cápsula en ejecución.</translation>
        </message>
        <message>
            <source>The capsule is not paused (%1).</source>
            <translation>La cápsula no está en pausa (%1).</translation>
        </message>
        <message>
            <source>Nothing was sent. Only a paused capsule can be resumed.</source>
            <translation>No se envió nada. Solo se puede reanudar una cápsula en pausa.</translation>
        </message>
        <message>
            <source>There is no template “%1” (any more).</source>
            <translation>No hay (o ya no hay) ninguna plantilla “%1”.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look at the list of templates.</source>
            <translation>No se envió nada. Mire la lista de plantillas.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform.</source>
            <translation>“%1” es una plantilla de la plataforma.</translation>
        </message>
        <message>
            <source>Nothing was sent. It belongs to the operator and cannot be deleted.</source>
            <translation>No se envió nada. Pertenece al operador y no se puede eliminar.</translation>
        </message>
        <message>
            <source>The template “%1” is not the one that was confirmed: it was made anew meanwhile.</source>
            <translation>La plantilla “%1” no es la que se confirmó: entretanto se creó de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look at the new one, and confirm it again if it may go.</source>
            <translation>No se envió nada. Mire la nueva, y confirme otra vez si se puede eliminar.</translation>
        </message>
        <message>
            <source>The capsule's state does not allow this: it is “%1” now.</source>
            <translation>El estado de la cápsula no permite esto: ahora es “%1”.</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it has settled, or refresh the list.</source>
            <translation>No se cambió nada. Espere a que se estabilice, o actualice la lista.</translation>
        </message>
        <message>
            <source>The capsule %1 is “%2” now.</source>
            <translation>El estado de la cápsula %1 es ahora “%2”.</translation>
        </message>
        <message>
            <source>The capsule %1 is gone.</source>
            <translation>La cápsula %1 ya no existe.</translation>
        </message>
        <message>
            <source>Snapdeck did nothing more to it. Ask the operator of the service, with the capsule's id and the time.</source>
            <translation>Snapdeck no hizo nada más con ella. Pregunte al operador del servicio, con el id de la cápsula y la hora.</translation>
        </message>
        <message>
            <source>It can be asked for again.</source>
            <translation>Se puede pedir de nuevo.</translation>
        </message>
        <message>
            <source>New capsules of this template are there; which of them was asked for here, if any, could not be told.</source>
            <translation>Hay cápsulas nuevas de esta plantilla; no se pudo saber cuál de ellas, si alguna, se pidió aquí.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the newest capsules of this template.</source>
            <translation>Nada se envió dos veces. Mire las cápsulas más recientes de esta plantilla.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the list before another try.</source>
            <translation>Nada se envió dos veces. Mire la lista antes de otro intento.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this.</source>
            <translation>Snapdeck se detuvo mientras pedía esto.</translation>
        </message>
        <message>
            <source>It is not asked for again; Snapdeck looks for the truth.</source>
            <translation>No se pide de nuevo; Snapdeck averigua qué pasó.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this could have begun.</source>
            <translation>Snapdeck no estaba en ejecución cuando esto podía empezar.</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask for it again when it is still wanted.</source>
            <translation>No se envió nada. Pídalo de nuevo si aún se quiere.</translation>
        </message>
        <message>
            <source>Another operation works on %1 already.</source>
            <translation>Otra operación ya trabaja en %1.</translation>
        </message>
        <message>
            <source>Nothing was sent. Wait until it has ended.</source>
            <translation>No se envió nada. Espere a que termine.</translation>
        </message>
        <message>
            <source>trial capsule of %1</source>
            <translation>cápsula de prueba de %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::LifecycleStory</name>
        <message>
            <source>A capsule is launched from “%1” as soon as that has been captured.</source>
            <translation>Se inicia una cápsula desde “%1” en cuanto esta se haya capturado.</translation>
        </message>
        <message>
            <source>The capsule that “%1” is tried with is destroyed as soon as it has run.</source>
            <translation>La cápsula con la que se prueba “%1” se destruye en cuanto haya estado en ejecución.</translation>
        </message>
        <message>
            <source>“%1” is deleted as soon as the capsule is paused.</source>
            <translation>“%1” se elimina en cuanto la cápsula esté en pausa.</translation>
        </message>
        <message>
            <source>%1 waits for another operation.</source>
            <translation>%1 espera a otra operación.</translation>
        </message>
        <message>
            <source>Launching a capsule from “%1”.</source>
            <translation>Iniciando una cápsula desde “%1”.</translation>
        </message>
        <message>
            <source>Pausing %1.</source>
            <translation>Pausando %1.</translation>
        </message>
        <message>
            <source>Resuming %1.</source>
            <translation>Reanudando %1.</translation>
        </message>
        <message>
            <source>Destroying %1.</source>
            <translation>Destruyendo %1.</translation>
        </message>
        <message>
            <source>Deleting the template “%1”.</source>
            <translation>Eliminando la plantilla “%1”.</translation>
        </message>
        <message>
            <source>No answer came for %1. Snapdeck looks for the truth until %2 at the latest; nothing is sent twice.</source>
            <translation>No llegó respuesta para %1. Snapdeck averigua qué pasó hasta las %2 como máximo; nada se envía dos veces.</translation>
        </message>
        <message>
            <source>%1 was made from “%2”; waiting until it runs.</source>
            <translation>%1 se creó a partir de “%2”; esperando a que esté en ejecución.</translation>
        </message>
        <message>
            <source>“%1” starts: %2 ran.</source>
            <translation>“%1” arranca: %2 estuvo en ejecución.</translation>
        </message>
        <message>
            <source>%1 runs, made from “%2”.</source>
            <translation>%1 está en ejecución, creada a partir de “%2”.</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>%1 está en pausa.</translation>
        </message>
        <message>
            <source>%1 runs again.</source>
            <translation>%1 vuelve a estar en ejecución.</translation>
        </message>
        <message>
            <source>%1 is destroyed.</source>
            <translation>%1 se destruyó.</translation>
        </message>
        <message>
            <source>The template “%1” is deleted.</source>
            <translation>La plantilla “%1” se eliminó.</translation>
        </message>
        <message>
            <source>Looking at %1 before anything is sent.</source>
            <translation>Comprobando %1 antes de enviar nada.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was sent.</source>
            <translation>Cancelado; no se envió nada.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The service has answered; now %1 is being read.</source>
            <translation>El servicio ha respondido; ahora se lee %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::MainWindow</name>
        <message>
            <source>No account</source>
            <translation>Ninguna cuenta</translation>
        </message>
        <message>
            <source>Add one to begin</source>
            <translation>Añada una</translation>
        </message>
        <message>
            <source>Enter the key…</source>
            <translation>Introducir la clave…</translation>
        </message>
        <message>
            <source>Snapdeck %1</source>
            <translation>Snapdeck %1</translation>
        </message>
        <message>
            <source>Snapshots of Square Cloud and Wrenn, taken once and never lost. Free software under the GNU GPL, version 3 or later. Icons by Lucide (ISC licence).</source>
            <translation>Snapshots de Square Cloud y Wrenn, creados una vez y nunca perdidos. Software libre bajo la GNU GPL, versión 3 o posterior. Iconos de Lucide (licencia ISC).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>Editar cuenta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::NotificationWords</name>
        <message>
            <source>The limit is over</source>
            <translation>El límite terminó</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of operation, state</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) go on now.</source>
            <translation>
                <numerusform>%n operación continúa ahora.</numerusform>
                <numerusform>%n operaciones continúan ahora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) have ended</source>
            <translation>
                <numerusform>%n operación terminada</numerusform>
                <numerusform>%n operaciones terminadas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ready</source>
            <translation>listas: %1</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>fallos: %1</translation>
        </message>
        <message>
            <source>%1 unconfirmed</source>
            <translation>sin confirmar: %1</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <translation>cancelados: %1</translation>
        </message>
        <message>
            <source>%1 go on after a limit</source>
            <translation>en curso tras un límite: %1</translation>
        </message>
        <message>
            <source>Snapdeck goes on in the tray</source>
            <translation>Snapdeck sigue en la bandeja</translation>
        </message>
        <message>
            <source>What is under way is watched as before. To end Snapdeck choose Quit, in the tray or in the settings.</source>
            <translation>Lo que está en curso se vigila como antes. Para cerrar Snapdeck elija Salir, en la bandeja o en los ajustes.</translation>
        </message>
        <message>
            <source>%1 · %2: it goes on now.</source>
            <comment>kind of operation, resource</comment>
            <translation>%1 · %2: continúa ahora.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Operation</name>
        <message>
            <source>What was written down of this operation cannot be read any more. It was not sent again; look at the lists before you ask for it anew.</source>
            <translation>Lo que se anotó de esta operación ya no se puede leer. No se envió de nuevo; consulte las listas antes de pedirlo otra vez.</translation>
        </message>
        <message>
            <source>What was written down of this operation cannot be read.</source>
            <translation>Lo que se anotó de esta operación no se puede leer.</translation>
        </message>
        <message>
            <source>It is not sent again. Look at the lists before you ask for it anew.</source>
            <translation>No se envía otra vez. Consulte las listas antes de pedirlo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OperationActions</name>
        <message>
            <source>Only a snapshot can be taken anew.</source>
            <translation>Solo un snapshot se puede crear de nuevo.</translation>
        </message>
        <message>
            <source>This account is set to read-only.</source>
            <translation>Esta cuenta es de solo lectura.</translation>
        </message>
        <message>
            <source>The account does not have %1 any more.</source>
            <translation>La cuenta ya no tiene %1.</translation>
        </message>
        <message>
            <source>Something is under way on %1 already.</source>
            <translation>Ya hay algo en curso en %1.</translation>
        </message>
        <message>
            <source>The one asked for at %1 was never confirmed. It may still appear; then there are two, and each counts against the quota.</source>
            <translation>El que se pidió (%1) nunca se confirmó. Aún puede aparecer; entonces habrá dos, y cada uno cuenta para la cuota.</translation>
        </message>
        <message>
            <source>%1 of %2 are left today.</source>
            <translation>Hoy quedan %1 de %2.</translation>
        </message>
        <message>
            <source>Take a new snapshot of %1?</source>
            <translation>¿Crear otro snapshot de %1?</translation>
        </message>
        <message>
            <source>Take a new one</source>
            <translation>Crear otro</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OperationDetail</name>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Ca&amp;ncel</source>
            <translation>Ca&amp;ncelar</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>&amp;Recomprobar</translation>
        </message>
        <message>
            <source>Take a new &amp;one…</source>
            <translation>Crear o&amp;tro…</translation>
        </message>
        <message>
            <source>Copy &amp;details</source>
            <translation>Copiar detalle&amp;s</translation>
        </message>
        <message>
            <source>It has been sent; the service cannot be stopped any more.</source>
            <translation>Ya se envió; el servicio no se puede detener.</translation>
        </message>
        <message>
            <source>Look once more; nothing is sent again</source>
            <translation>Comprobar otra vez; no se vuelve a enviar nada</translation>
        </message>
        <message>
            <source>Details copied.</source>
            <translation>Detalles copiados.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of operation, resource</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OperationModel</name>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>Until the next look, or the end of the limit</source>
            <translation>Hasta que se mire otra vez, o hasta el fin del límite</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OperationText</name>
        <message>
            <source>%1 is captured into “%2” as soon as the step before that is done.</source>
            <translation>%1 se captura en “%2” en cuanto termine el paso anterior.</translation>
        </message>
        <message>
            <source>Looking at %1 once more before anything is sent.</source>
            <translation>Comprobando %1 otra vez antes de enviar nada.</translation>
        </message>
        <message>
            <source>Capturing %1 into “%2” since %3. It takes 10 to 20 s, at most 5 min; the server goes on by itself, whatever happens here.</source>
            <translation>Capturando %1 en “%2” desde las %3. Tarda de 10 a 20 s, como máximo 5 min; el servidor continúa por su cuenta, pase lo que pase aquí.</translation>
        </message>
        <message>
            <source>It is not known whether %1 was captured into “%2”. Snapdeck looks for the truth until %3 at the latest; nothing is sent twice.</source>
            <translation>No se sabe si %1 se capturó en “%2”. Snapdeck averigua qué pasó hasta las %3 como máximo; nada se envía dos veces.</translation>
        </message>
        <message>
            <source>%1 was not captured: %2 Looking at the capsule before anything is said of it.</source>
            <translation>%1 no se capturó: %2 Comprobando la cápsula antes de decir nada de ella.</translation>
        </message>
        <message>
            <source>Captured into “%1”. Looking what became of %2.</source>
            <translation>Capturada en “%1”. Comprobando qué fue de %2.</translation>
        </message>
        <message>
            <source>%1 was not captured. %2</source>
            <translation>%1 no se capturó. %2</translation>
        </message>
        <message>
            <source>%1, into “%2”: %3</source>
            <translation>%1, en “%2”: %3</translation>
        </message>
        <message>
            <source>Cancelled; %1 was not captured. %2</source>
            <translation>Cancelado; %1 no se capturó. %2</translation>
        </message>
        <message>
            <source>The snapshot of %1 is paused. It is not sent until somebody resumes it.</source>
            <translation>El snapshot de %1 está en pausa. No se envía hasta que alguien lo reanude.</translation>
        </message>
        <message>
            <source>The snapshot of %1 waits for its turn.</source>
            <translation>El snapshot de %1 espera su turno.</translation>
        </message>
        <message>
            <source>Taking a snapshot of %1 since %2.</source>
            <translation>Creando un snapshot de %1 desde las %2.</translation>
        </message>
        <message>
            <source>The snapshot of %1 is one of many and waits for its turn. It is sent at %2; if the window is closed by then, when Snapdeck runs again.</source>
            <translation>El snapshot de %1 es uno de muchos y espera su turno. Se envía a las %2; si para entonces la ventana está cerrada, cuando Snapdeck vuelva a ejecutarse.</translation>
        </message>
        <message>
            <source>The snapshot of %1 waits until %2: %3. Then it is sent by itself; if the window is closed by then, when Snapdeck runs again.</source>
            <translation>El snapshot de %1 espera hasta las %2: %3. Después se envía automáticamente; si para entonces la ventana está cerrada, cuando Snapdeck vuelva a ejecutarse.</translation>
        </message>
        <message>
            <source>The service works on the snapshot of %1 since %2. Snapdeck looks for it until %3 at the latest; nothing is sent twice.</source>
            <translation>El servicio trabaja en el snapshot de %1 desde las %2. Snapdeck lo busca hasta las %3 como máximo; nada se envía dos veces.</translation>
        </message>
        <message>
            <source>The snapshot of %1 is ready.</source>
            <translation>El snapshot de %1 está listo.</translation>
        </message>
        <message>
            <source>Cancelled; no snapshot of %1 was taken.</source>
            <translation>Cancelado; no se creó ningún snapshot de %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The capsule is gone.</source>
            <translation>La cápsula ya no existe.</translation>
        </message>
        <message>
            <source>The capsule is still there, paused.</source>
            <translation>La cápsula sigue ahí, en pausa.</translation>
        </message>
        <message>
            <source>The capsule has stopped or failed.</source>
            <translation>La cápsula se ha detenido o ha fallado.</translation>
        </message>
        <message>
            <source>The capsule is still there, running.</source>
            <translation>La cápsula sigue ahí, en ejecución.</translation>
        </message>
        <message>
            <source>What became of the capsule could not be seen.</source>
            <translation>No se pudo ver qué fue de la cápsula.</translation>
        </message>
        <message>
            <source>waits until it is resumed</source>
            <translation>espera a que se reanude</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>espera su turno</translation>
        </message>
        <message>
            <source>Into “%1”</source>
            <translation>En “%1”</translation>
        </message>
        <message>
            <source>cancelled before it was sent</source>
            <translation>cancelado antes de enviarse</translation>
        </message>
        <message>
            <source>Taken; not listed yet</source>
            <translation>Creado; aún no está en el listado</translation>
        </message>
        <message>
            <source>%1 was captured into “%2”. %3</source>
            <comment>capsule, template, what became of the capsule</comment>
            <translation>%1 se capturó en “%2”. %3</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OperationsPane</name>
        <message>
            <source>Which operations to show</source>
            <translation>Qué operaciones mostrar</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Want a look</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <source>Asked for at %1 in %2</source>
            <comment>time, account</comment>
            <translation>Lote pedido: %1, en %2</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>Aún no se pidió nada</translation>
        </message>
        <message>
            <source>Snapshots, restores and captures appear here while they run, and stay with how they ended. What was before is in the history.</source>
            <translation>Aquí aparecen snapshots, restauraciones y capturas mientras están en curso, y se quedan con su resultado. Lo anterior está en el historial.</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Deben coincidir todas las palabras.</translation>
        </message>
        <message>
            <source>None of this sort</source>
            <translation>Ninguna de este tipo</translation>
        </message>
        <message>
            <source>There are others.</source>
            <translation>Hay otras.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Sin terminar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewNext</name>
        <message>
            <source>Quota</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>one more snapshot becomes free</source>
            <translation>se libera un snapshot más</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>always</source>
            <translation>siempre</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Bóveda</translation>
        </message>
        <message>
            <source>is sent</source>
            <translation>se envía</translation>
        </message>
        <message>
            <source>the next look</source>
            <translation>se recomprueba</translation>
        </message>
        <message numerus="yes">
            <source>keeps new ones of %n resources</source>
            <translation>
                <numerusform>guarda los nuevos de %n recurso</numerusform>
                <numerusform>guarda los nuevos de %n recursos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>A snapshot of %1 was not kept. %2</source>
            <translation>No se guardó un snapshot de %1. %2</translation>
        </message>
        <message>
            <source>This account is set to read-only.</source>
            <translation>Esta cuenta es de solo lectura.</translation>
        </message>
        <message>
            <source>as of %1 · refreshing</source>
            <translation>de %1 · actualizando</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>actualizado %1</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <source>%1 What you see was read at %2.</source>
            <translation>%1 Lo que se ve se leyó a las %2.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>The newest snapshot of %1 is on its way into the vault.</source>
            <translation>El último snapshot de %1 va camino de la bóveda.</translation>
        </message>
        <message>
            <source>The newest snapshot of %1 cannot be fetched now.</source>
            <translation>El último snapshot de %1 no se puede descargar ahora.</translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots are on their way into the vault.</source>
            <translation>
                <numerusform>%n snapshot va camino de la bóveda.</numerusform>
                <numerusform>%n snapshots van camino de la bóveda.</numerusform>
            </translation>
        </message>
        <message>
            <source>That operation cannot be read any more.</source>
            <translation>Esa operación ya no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewView</name>
        <message>
            <source>Wants a look</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>Fetches the newest snapshot of each into the vault and checks it</source>
            <translation>Descarga el último snapshot de cada uno a la bóveda y lo comprueba</translation>
        </message>
        <message>
            <source>the worst %1 of %2</source>
            <translation>los %1 peores de %2</translation>
        </message>
        <message>
            <source>sorted by worry</source>
            <translation>por gravedad</translation>
        </message>
        <message numerus="yes">
            <source>Keep all %n</source>
            <translation>
                <numerusform>Guardar %n</numerusform>
                <numerusform>Guardar los %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 not read yet</source>
            <translation>%1 aún sin leer</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PageHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Volver a %1</translation>
        </message>
        <message>
            <source>Everything that can be done here</source>
            <translation>Todo lo que se puede hacer aquí</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PageStack</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Bóveda</translation>
        </message>
        <message>
            <source>Keep and repeat</source>
            <translation>Guardar y repetir</translation>
        </message>
        <message>
            <source>Capsules</source>
            <translation>Cápsulas</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Paragraph</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PartFile</name>
        <message>
            <source>There is not enough room in %1.</source>
            <translation>No hay espacio suficiente en %1.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another disk.</source>
            <translation>Libere espacio, o elija una carpeta en otro disco.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>La carpeta %1 no se puede crear.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>No file can be made in %1.</source>
            <translation>No se puede crear ningún archivo en %1.</translation>
        </message>
        <message>
            <source>The disk took no more bytes.</source>
            <translation>El disco no admitió más bytes.</translation>
        </message>
        <message>
            <source>Make room, then download again.</source>
            <translation>Libere espacio y descargue de nuevo.</translation>
        </message>
        <message>
            <source>The file could not be brought safely to the disk.</source>
            <translation>El archivo no se pudo asegurar en el disco.</translation>
        </message>
        <message>
            <source>Check the disk, then download again.</source>
            <translation>Revise el disco y descargue de nuevo.</translation>
        </message>
        <message>
            <source>The file could not be given its name in %1.</source>
            <translation>No se pudo dar al archivo su nombre en %1.</translation>
        </message>
        <message>
            <source>Check the folder, then download again.</source>
            <translation>Revise la carpeta y descargue de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PlanDialog</name>
        <message>
            <source>Copy as &amp;command</source>
            <translation>Copiar como &amp;comando</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Take snapshots</source>
            <translation>Crear snapshots</translation>
        </message>
        <message>
            <source>What is sent today, and when</source>
            <translation>Qué se envía hoy, y cuándo</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Se envían hoy</translation>
        </message>
        <message>
            <source>First sent</source>
            <translation>Primer envío</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Último envío</translation>
        </message>
        <message>
            <source>Day's quota</source>
            <translation>Cuota del día</translation>
        </message>
        <message>
            <source>What does not fit today</source>
            <translation>Lo que no cabe hoy</translation>
        </message>
        <message>
            <source>They are sent one after the other, as the service's limits allow; one that fails never stops the rest. You may close the window: what has not been sent by then is sent when Snapdeck runs again.</source>
            <translation>Se envían uno tras otro, según permiten los límites del servicio; si uno falla, el resto sigue. Puede cerrar la ventana: lo que no se haya enviado se envía cuando Snapdeck vuelva a ejecutarse.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Also take the %n that do not fit today, as the quota frees up</source>
            <translation>
                <numerusform>Crear &amp;también el que no cabe hoy, según se libere cuota</numerusform>
                <numerusform>Crear &amp;también los %n que no caben hoy, según se libere cuota</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not fit into today's quota.</source>
            <translation>
                <numerusform>%n no cabe en la cuota de hoy.</numerusform>
                <numerusform>%n no caben en la cuota de hoy.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are not taken, unless you say so here.</source>
            <translation>No se crean, salvo que lo indique aquí.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %n snapshots</source>
            <translation>
                <numerusform>C&amp;rear %n snapshot</numerusform>
                <numerusform>C&amp;rear %n snapshots</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take snapshots</source>
            <translation>C&amp;rear snapshots</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PlanForm</name>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>%1, in %2</source>
            <comment>time, duration</comment>
            <translation>%1, en %2</translation>
        </message>
        <message>
            <source>Something is under way on each of them already.</source>
            <translation>En cada una ya hay algo en curso.</translation>
        </message>
        <message>
            <source>None of them fits into what is left of today's quota.</source>
            <translation>Ninguno cabe en lo que queda de la cuota de hoy.</translation>
        </message>
        <message>
            <source>all %1</source>
            <comment>of the chosen</comment>
            <translation>todos (%1)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>when enough quota has freed up</source>
            <translation>cuando se libere cuota suficiente</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <source>%1 left now, %2 afterwards, of %3</source>
            <translation>quedan %1 ahora y %2 después, de %3</translation>
        </message>
        <message>
            <source>; the next frees at %1</source>
            <translation>; se libera: %1</translation>
        </message>
        <message>
            <source>%1 being taken already</source>
            <translation>%1 ya creándose</translation>
        </message>
        <message>
            <source>%1 being restored</source>
            <translation>%1 restaurándose</translation>
        </message>
        <message>
            <source>Left out: %1.</source>
            <translation>Se omiten: %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PlanModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>when quota frees up</source>
            <translation>al liberarse cuota</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::QuitQuestion</name>
        <message>
            <source>What has been sent goes on at the service. When Snapdeck runs again it finds out how that ended; nothing is sent twice.</source>
            <translation>Lo ya enviado continúa en el servicio. Cuando Snapdeck vuelva a ejecutarse averiguará cómo terminó; nada se envía dos veces.</translation>
        </message>
        <message numerus="yes">
            <source>%n have not been sent: they leave when Snapdeck runs again.</source>
            <translation>
                <numerusform>%n sin enviar: saldrá cuando Snapdeck vuelva a ejecutarse.</numerusform>
                <numerusform>%n sin enviar: saldrán cuando Snapdeck vuelva a ejecutarse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n downloads stop here and go on where they were when they are continued.</source>
            <translation>
                <numerusform>%n descarga se detiene aquí y seguirá donde estaba cuando se continúe.</numerusform>
                <numerusform>%n descargas se detienen aquí y seguirán donde estaban cuando se continúen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quit while %n operation(s) are under way?</source>
            <translation>
                <numerusform>¿Salir con %n operación en curso?</numerusform>
                <numerusform>¿Salir con %n operaciones en curso?</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Keep watching</source>
            <translation>Seguir vigilando</translation>
        </message>
        <message numerus="yes">
            <source>%n are paused, and stay so until somebody resumes them.</source>
            <translation>
                <numerusform>%n en pausa: así sigue hasta que alguien la reanude.</numerusform>
                <numerusform>%n en pausa: así siguen hasta que alguien las reanude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quit while %n operation(s) are paused?</source>
            <translation>
                <numerusform>¿Salir con %n operación en pausa?</numerusform>
                <numerusform>¿Salir con %n operaciones en pausa?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RangeSource</name>
        <message>
            <source>The storage does not hand out parts of a snapshot, only the whole.</source>
            <translation>El almacenamiento no entrega partes de un snapshot, solo el conjunto.</translation>
        </message>
        <message>
            <source>Download it into the vault first, then look inside.</source>
            <translation>Descárguelo antes a la bóveda y vea después su contenido.</translation>
        </message>
        <message>
            <source>The snapshot changed on the server while it was being read.</source>
            <translation>El snapshot cambió en el servicio mientras se leía.</translation>
        </message>
        <message>
            <source>Look inside again.</source>
            <translation>Vea su contenido de nuevo.</translation>
        </message>
        <message>
            <source>The storage sent another part of the snapshot than was asked for.</source>
            <translation>El almacenamiento envió una parte del snapshot distinta de la pedida.</translation>
        </message>
        <message>
            <source>Download it into the vault, then look inside.</source>
            <translation>Descárguelo a la bóveda y vea después su contenido.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceChoice</name>
        <message>
            <source>Its snapshots are shown here.</source>
            <translation>Aquí se muestran sus snapshots.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceCopyAction</name>
        <message>
            <source>Copy &amp;id</source>
            <translation>Copiar &amp;id</translation>
        </message>
        <message>
            <source>Id copied.</source>
            <translation>Id copiado.</translation>
        </message>
        <message numerus="yes">
            <source>%n ids copied.</source>
            <translation>
                <numerusform>%n id copiado.</numerusform>
                <numerusform>%n ids copiados.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceDetail</name>
        <message>
            <source>&amp;Read the snapshots anew</source>
            <translation>&amp;Releer los snapshots</translation>
        </message>
        <message>
            <source>The listing does not show the safety snapshot; read it anew.</source>
            <translation>El listado no muestra el snapshot de seguridad; vuelva a leerlo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceHead</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceList</name>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in the name or the id.</source>
            <translation>Todas las palabras deben estar en el nombre o el id.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>When the latest snapshot was taken</source>
            <translation>Cuándo se creó el último snapshot</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>How many snapshots there are</source>
            <translation>Cuántos snapshots hay</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Size of the latest snapshot</source>
            <translation>Tamaño del último snapshot</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Sizes of the latest snapshots</source>
            <translation>Tamaños de los últimos snapshots</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>En lista</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguno aún</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>from %1 to %2 over the latest snapshots</source>
            <translation>de %1 a %2 en los últimos snapshots</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourcePage</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Refresh (%1)</source>
            <translation>Actualizar (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n elegida</numerusform>
                <numerusform>%n elegidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourcePageStatus</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>actualizado %1</translation>
        </message>
        <message>
            <source>as of %1 · refreshing</source>
            <translation>de %1 · actualizando</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <source>%1 What you see was read at %2.</source>
            <translation>%1 Lo que se ve se leyó a las %2.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Un momento.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceSelection</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan is shown before anything is sent: when each one is sent, what is left of the quota and what does not fit today.</source>
            <translation>El plan se muestra antes de enviar nada: cuándo se envía cada uno, cuánta cuota queda y qué no cabe hoy.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n elegida</numerusform>
                <numerusform>%n elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>without a snapshot yet</source>
            <translation>aún sin snapshot</translation>
        </message>
        <message>
            <source>the longest without one</source>
            <translation>máximo sin snapshot</translation>
        </message>
        <message>
            <source>asked for already, left out</source>
            <translation>ya pedidos, se omiten</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>snapshots left today</source>
            <translation>snapshots restantes hoy</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceSplit</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceTakeAction</name>
        <message>
            <source>&amp;Take snapshot</source>
            <translation>&amp;Crear snapshot</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %n snapshots…</source>
            <translation>
                <numerusform>&amp;Crear %n snapshot…</numerusform>
                <numerusform>&amp;Crear %n snapshots…</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take snapshots…</source>
            <translation>&amp;Crear snapshots…</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>No hay nada elegido.</translation>
        </message>
        <message>
            <source>This account is set to read-only.</source>
            <translation>Esta cuenta es de solo lectura.</translation>
        </message>
        <message>
            <source>Something is under way on each of them already.</source>
            <translation>En cada una ya hay algo en curso.</translation>
        </message>
        <message>
            <source>It is being restored.</source>
            <translation>Se está restaurando.</translation>
        </message>
        <message>
            <source>A snapshot is being taken already.</source>
            <translation>Ya se está creando un snapshot.</translation>
        </message>
        <message>
            <source>See the plan before anything is sent</source>
            <translation>Ver el plan antes de enviar nada</translation>
        </message>
        <message>
            <source>Take a snapshot now</source>
            <translation>Crear un snapshot ahora</translation>
        </message>
        <message>
            <source>Not at once: %1. It is sent by itself at %2</source>
            <translation>No al momento: %1. Se envía automáticamente a las %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceWords</name>
        <message>
            <source>Applications</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <source>Filter applications</source>
            <translation>Filtrar aplicaciones</translation>
        </message>
        <message>
            <source>Reading the applications…</source>
            <translation>Leyendo las aplicaciones…</translation>
        </message>
        <message>
            <source>No applications</source>
            <translation>No hay aplicaciones</translation>
        </message>
        <message>
            <source>This account runs none on Square Cloud. As soon as it does, they show up here.</source>
            <translation>Esta cuenta no ejecuta ninguna en Square Cloud. En cuanto lo haga, aparecerán aquí.</translation>
        </message>
        <message>
            <source>Choose an application</source>
            <translation>Elija una aplicación</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Filter databases</source>
            <translation>Filtrar bases de datos</translation>
        </message>
        <message>
            <source>Reading the databases…</source>
            <translation>Leyendo las bases de datos…</translation>
        </message>
        <message>
            <source>No databases</source>
            <translation>No hay bases de datos</translation>
        </message>
        <message>
            <source>This account has none on Square Cloud. As soon as it has one, it shows up here.</source>
            <translation>Esta cuenta no tiene ninguna en Square Cloud. En cuanto tenga una, aparecerá aquí.</translation>
        </message>
        <message>
            <source>Choose a database</source>
            <translation>Elija una base de datos</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Restore</name>
        <message>
            <source>What was written down of the safety snapshot cannot be read any more.</source>
            <translation>Lo que se anotó del snapshot de seguridad ya no se puede leer.</translation>
        </message>
        <message>
            <source>Look at the list for the snapshot, then restore again.</source>
            <translation>Busque el snapshot en la lista y restaure de nuevo.</translation>
        </message>
        <message>
            <source>Whether it runs could not be read.</source>
            <translation>No se pudo leer si está en ejecución.</translation>
        </message>
        <message>
            <source>It was running when last looked at.</source>
            <translation>Estaba en ejecución la última vez que se comprobó.</translation>
        </message>
        <message>
            <source>It was not running when last looked at.</source>
            <translation>No estaba en ejecución la última vez que se comprobó.</translation>
        </message>
        <message>
            <source>The safety snapshot is the way back.</source>
            <translation>El snapshot de seguridad permite deshacer la restauración.</translation>
        </message>
        <message>
            <source>The service has told no version of this snapshot.</source>
            <translation>El servicio no ha dado ninguna versión de este snapshot.</translation>
        </message>
        <message>
            <source>Without one it cannot be restored. Nothing was sent; refresh the list.</source>
            <translation>Sin ella no se puede restaurar. No se envió nada; actualice la lista.</translation>
        </message>
        <message>
            <source>There is no safety snapshot, so nothing was restored.</source>
            <translation>No hay snapshot de seguridad, así que no se restauró nada.</translation>
        </message>
        <message>
            <source>There is no safety snapshot, so nothing was restored: %1</source>
            <translation>No hay snapshot de seguridad, así que no se restauró nada: %1</translation>
        </message>
        <message>
            <source>Try again later, or restore without a safety snapshot.</source>
            <translation>Inténtelo más tarde, o restaure sin snapshot de seguridad.</translation>
        </message>
        <message>
            <source>The safety snapshot was taken, but no listing has shown it in the 45 minutes since. Nothing was restored.</source>
            <translation>El snapshot de seguridad se creó, pero ningún listado lo ha mostrado en los 45 minutos siguientes. No se restauró nada.</translation>
        </message>
        <message>
            <source>The safety snapshot was not ready in time. Nothing was restored.</source>
            <translation>El snapshot de seguridad no estuvo listo a tiempo. No se restauró nada.</translation>
        </message>
        <message>
            <source>Look at the list, then try again, or restore without a safety snapshot.</source>
            <translation>Mire la lista e inténtelo de nuevo, o restaure sin snapshot de seguridad.</translation>
        </message>
        <message>
            <source>Cool-down: one restore in 60 seconds.</source>
            <translation>Espera: una restauración cada 60 segundos.</translation>
        </message>
        <message>
            <source>It is sent when the countdown ends.</source>
            <translation>Se envía cuando acabe la cuenta atrás.</translation>
        </message>
        <message>
            <source>The service's limits have held this restore back for more than an hour.</source>
            <translation>Los límites del servicio han retenido esta restauración más de una hora.</translation>
        </message>
        <message>
            <source>Nothing was restored. Confirm it again when it is still wanted.</source>
            <translation>No se restauró nada. Confírmela de nuevo si aún se quiere.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this restore could have begun.</source>
            <translation>Snapdeck no estaba en ejecución cuando esta restauración podía empezar.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this restore.</source>
            <translation>Snapdeck se detuvo mientras pedía esta restauración.</translation>
        </message>
        <message>
            <source>It is not sent again; Snapdeck looks at the resource.</source>
            <translation>No se envía de nuevo; Snapdeck comprueba el recurso.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Inténtelo más tarde.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>No se restauró nada.</translation>
        </message>
        <message>
            <source>Look at the resource before another try.</source>
            <translation>Mire el recurso antes de otro intento.</translation>
        </message>
        <message>
            <source>A restore was running already, and nobody can tell whether it was this one.</source>
            <translation>Ya había una restauración en curso, y no se puede saber si era esta.</translation>
        </message>
        <message>
            <source>Nobody said whether the snapshot was restored.</source>
            <translation>No se informó de si el snapshot se restauró.</translation>
        </message>
        <message>
            <source>It was not sent twice. Look at the resource itself before another try.</source>
            <translation>No se envió dos veces. Mire el propio recurso antes de otro intento.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreDialog</name>
        <message>
            <source>Copy as &amp;command</source>
            <translation>Copiar como &amp;comando</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Undo the restore of %1</source>
            <translation>Deshacer la restauración de %1</translation>
        </message>
        <message>
            <source>Restore and replace %1</source>
            <translation>Restaurar y reemplazar %1</translation>
        </message>
        <message>
            <source>Go back: %1 as before the restore</source>
            <translation>Deshacer la restauración: %1 como antes</translation>
        </message>
        <message>
            <source>Restore %1</source>
            <translation>Restaurar %1</translation>
        </message>
        <message>
            <source>The restore is sent only once, and Snapdeck checks how it went. You may close the window: it goes on when Snapdeck runs again.</source>
            <translation>La restauración se envía una sola vez, y Snapdeck comprueba cómo fue. Puede cerrar la ventana: continúa cuando Snapdeck vuelva a ejecutarse.</translation>
        </message>
        <message>
            <source>Type the id to confirm, %1</source>
            <translation>Escriba el id para confirmar, %1</translation>
        </message>
        <message>
            <source>Type the &amp;name to confirm</source>
            <translation>Escriba el &amp;nombre para confirmar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreForm</name>
        <message>
            <source>This account is set to read-only.</source>
            <translation>Esta cuenta es de solo lectura.</translation>
        </message>
        <message>
            <source>The service has told no version of this snapshot, and without one it cannot be restored.</source>
            <translation>El servicio no ha dado ninguna versión de este snapshot, y sin ella no se puede restaurar.</translation>
        </message>
        <message>
            <source>The service does not list this version any more.</source>
            <translation>El servicio ya no lista esta versión.</translation>
        </message>
        <message>
            <source>Something is under way on %1; a restore can follow once that has ended.</source>
            <translation>Hay algo en curso en %1; se podrá restaurar cuando termine.</translation>
        </message>
        <message>
            <source>What was typed is not the id.</source>
            <translation>Lo escrito no es el id.</translation>
        </message>
        <message>
            <source>What was typed is not the name.</source>
            <translation>Lo escrito no es el nombre.</translation>
        </message>
        <message>
            <source>Type the whole id to confirm.</source>
            <translation>Escriba entero el id para confirmar.</translation>
        </message>
        <message>
            <source>Type the whole name to confirm.</source>
            <translation>Escriba entero el nombre para confirmar.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreLine</name>
        <message>
            <source>Check again</source>
            <translation>Recomprobar</translation>
        </message>
        <message>
            <source>Go back…</source>
            <translation>Deshacer…</translation>
        </message>
        <message>
            <source>Undo this restore with the safety snapshot taken before it</source>
            <translation>Deshacer esta restauración con el snapshot de seguridad creado antes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It has been sent; the service cannot be stopped any more.</source>
            <translation>Ya se envió; el servicio no se puede detener.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreStory</name>
        <message>
            <source>It waits until %1: %2.</source>
            <translation>Espera hasta las %1: %2.</translation>
        </message>
        <message>
            <source>It is being taken: %1 so far.</source>
            <translation>Se está creando: %1 hasta ahora.</translation>
        </message>
        <message>
            <source>It is still being taken; next check in %1.</source>
            <translation>Aún se está creando; próxima comprobación en %1.</translation>
        </message>
        <message>
            <source>Checking for it now.</source>
            <translation>Comprobándolo ahora.</translation>
        </message>
        <message>
            <source>It is taken. From then it can take up to 30 minutes until the listing shows it; if 45 minutes pass without, the restore is given up.</source>
            <translation>Ya está creado. Desde entonces puede tardar hasta 30 minutos en aparecer en el listado; si pasan 45 minutos sin que aparezca, se renuncia a la restauración.</translation>
        </message>
        <message>
            <source>It waits to be sent.</source>
            <translation>Espera a ser enviado.</translation>
        </message>
        <message>
            <source>Taking a safety snapshot first. %1 Nothing is replaced before it is listed.</source>
            <translation>Creando antes un snapshot de seguridad. %1 No se reemplaza nada hasta que aparezca en el listado.</translation>
        </message>
        <message>
            <source>No answer came. The restore may have taken place, so it is not sent again.</source>
            <translation>No llegó respuesta. Quizá la restauración se hizo, así que no se envía de nuevo.</translation>
        </message>
        <message>
            <source>Restored; checking whether it runs.</source>
            <translation>Restaurada; comprobando si está en ejecución.</translation>
        </message>
        <message>
            <source>%1 Next check in %2.</source>
            <translation>%1 Próxima comprobación en %2.</translation>
        </message>
        <message>
            <source>Whether it runs could not be seen.</source>
            <translation>No se pudo ver si está en ejecución.</translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Está en ejecución.</translation>
        </message>
        <message>
            <source>It was stopped before, and still is.</source>
            <translation>Ya estaba detenida antes, y lo sigue estando.</translation>
        </message>
        <message>
            <source>It does not run.</source>
            <translation>No está en ejecución.</translation>
        </message>
        <message>
            <source>Restored %1 to the version of %2. %3</source>
            <comment>age, version, whether it runs</comment>
            <translation>Restaurada %1 a la versión del %2. %3</translation>
        </message>
        <message>
            <source>Waiting to be sent; nothing is replaced yet.</source>
            <translation>Esperando a ser enviada; aún no se reemplaza nada.</translation>
        </message>
        <message>
            <source>The service wants a pause before a restore. It is sent in %1; nothing is replaced yet.</source>
            <translation>El servicio exige una pausa antes de restaurar. Se envía en %1; aún no se reemplaza nada.</translation>
        </message>
        <message>
            <source>The service is restoring it: %1 so far.</source>
            <translation>El servicio la está restaurando: %1 hasta ahora.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was replaced.</source>
            <translation>Cancelado; no se reemplazó nada.</translation>
        </message>
        <message>
            <source>Before %1 is replaced, a safety snapshot is taken and waited for until it is listed. Then the restore is sent, by itself.</source>
            <translation>Antes de reemplazar %1 se crea un snapshot de seguridad y se espera a que aparezca en el listado. Después la restauración se envía automáticamente.</translation>
        </message>
        <message>
            <source>The restore of %1 waits for its turn; nothing is replaced yet.</source>
            <translation>La restauración de %1 espera su turno; aún no se reemplaza nada.</translation>
        </message>
        <message>
            <source>The restore of %1 waits until %2: %3. It is sent after that, by itself.</source>
            <translation>La restauración de %1 espera hasta las %2: %3. Después se envía automáticamente.</translation>
        </message>
        <message>
            <source>Replacing %1 since %2.</source>
            <translation>Reemplazando %1 desde las %2.</translation>
        </message>
        <message>
            <source>No answer came, so it is not known yet how the restore of %1 went. Snapdeck looks until %2 at the latest; nothing is sent twice.</source>
            <translation>No llegó respuesta, así que aún no se sabe cómo fue la restauración de %1. Snapdeck lo comprueba hasta las %2 como máximo; nada se envía dos veces.</translation>
        </message>
        <message>
            <source>%1 is restored; checking whether it runs.</source>
            <translation>%1 se restauró; comprobando si está en ejecución.</translation>
        </message>
        <message>
            <source>%1 is restored. %2</source>
            <translation>%1 se restauró. %2</translation>
        </message>
        <message>
            <source>Cancelled; %1 was not replaced.</source>
            <translation>Cancelado; %1 no se reemplazó.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>It is about to be sent.</source>
            <translation>Está a punto de enviarse.</translation>
        </message>
        <message>
            <source>%1 Checking now.</source>
            <translation>%1 Comprobando ahora.</translation>
        </message>
        <message>
            <source>It is about to be sent; nothing is replaced yet.</source>
            <translation>Está a punto de enviarse; aún no se reemplaza nada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreSafety</name>
        <message>
            <source>Take a &amp;safety snapshot first</source>
            <translation>Crear antes un snapshot de &amp;seguridad</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreWords</name>
        <message>
            <source>It is %1 old.</source>
            <comment>snapshot</comment>
            <translation>Es de hace %1.</translation>
        </message>
        <message>
            <source>It is %1 old (%2).</source>
            <comment>snapshot, age, size</comment>
            <translation>Es de hace %1 (%2).</translation>
        </message>
        <message>
            <source>Everything changed since %1 is kept only in the new safety snapshot.</source>
            <translation>Lo cambiado desde el %1 queda únicamente en el nuevo snapshot de seguridad.</translation>
        </message>
        <message>
            <source>Everything changed since %1 is kept only in the safety snapshot.</source>
            <translation>Lo cambiado desde el %1 queda únicamente en el snapshot de seguridad.</translation>
        </message>
        <message>
            <source>The restore of %1 at %2 is undone.</source>
            <comment>name, time</comment>
            <translation>Se deshace la restauración de %1 (%2).</translation>
        </message>
        <message>
            <source>%1 is replaced by this snapshot.</source>
            <translation>%1 se reemplaza por este snapshot.</translation>
        </message>
        <message>
            <source>%1 is again as it was just before.</source>
            <translation>%1 vuelve a ser como justo antes.</translation>
        </message>
        <message>
            <source>Uses one of the day's snapshots.</source>
            <translation>Usa uno de los snapshots del día.</translation>
        </message>
        <message>
            <source>Uses 1 of %1 left today.</source>
            <translation>Usa 1 de los %1 que quedan hoy.</translation>
        </message>
        <message>
            <source>None is left today; it waits until %1, when the next frees up.</source>
            <translation>Hoy no queda ninguno; espera hasta %1, cuando se libera el próximo.</translation>
        </message>
        <message>
            <source>None is left today; it waits until one frees up.</source>
            <translation>Hoy no queda ninguno; espera hasta que se libere uno.</translation>
        </message>
        <message>
            <source>It is running.</source>
            <translation>Está en ejecución.</translation>
        </message>
        <message>
            <source>What it is doing may be interrupted. Snapdeck checks afterwards whether it runs.</source>
            <translation>Lo que hace puede interrumpirse. Snapdeck comprueba después si está en ejecución.</translation>
        </message>
        <message>
            <source>It is sent at %1: %2.</source>
            <translation>Envío: %1. Motivo: %2.</translation>
        </message>
        <message>
            <source>The restore waits until the listing shows the safety snapshot: up to 30 minutes from when it was taken. If 45 minutes pass without, the restore is given up.</source>
            <translation>La restauración espera a que el snapshot de seguridad aparezca en el listado: hasta 30 minutos desde que se crea. Si pasan 45 minutos sin que aparezca, se renuncia a la restauración.</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <source>not the id</source>
            <translation>no es el id</translation>
        </message>
        <message>
            <source>not the name</source>
            <translation>no es el nombre</translation>
        </message>
        <message>
            <source>What changed since %1 is not in it.</source>
            <translation>Lo cambiado desde el %1 no está en él.</translation>
        </message>
        <message>
            <source>No newer snapshot of it is listed: what changed since this one is lost.</source>
            <translation>No hay ningún snapshot suyo más reciente en el listado: se pierde lo cambiado desde este.</translation>
        </message>
        <message>
            <source>Its newest snapshot is from %1; what changed after that is lost.</source>
            <translation>Su snapshot más reciente es de %1; lo cambiado después se pierde.</translation>
        </message>
        <message>
            <source>There is no way back to how it is now.</source>
            <translation>No se puede volver a como está ahora.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Retention</name>
        <message>
            <source>pinned</source>
            <translation>fijada</translation>
        </message>
        <message>
            <source>the newest verified copy</source>
            <translation>la última copia verificada</translation>
        </message>
        <message>
            <source>no rule against it</source>
            <translation>ninguna regla en contra</translation>
        </message>
        <message>
            <source>one of the last</source>
            <translation>una de las últimas</translation>
        </message>
        <message>
            <source>newest of its day</source>
            <translation>la última de su día</translation>
        </message>
        <message>
            <source>newest of its week</source>
            <translation>la última de su semana</translation>
        </message>
        <message>
            <source>newest of its month</source>
            <translation>la última de su mes</translation>
        </message>
        <message>
            <source>newest of its year</source>
            <translation>la última de su año</translation>
        </message>
        <message>
            <source>young enough</source>
            <translation>bastante reciente</translation>
        </message>
        <message>
            <source>no rule keeps it</source>
            <translation>ninguna regla la conserva</translation>
        </message>
        <message>
            <source>older than the policy keeps</source>
            <translation>más antigua que el límite</translation>
        </message>
        <message>
            <source>newer copies fill the size that the policy allows</source>
            <translation>no cabe en el tamaño máximo</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message numerus="yes">
            <source>the last %n</source>
            <translation>
                <numerusform>la última</numerusform>
                <numerusform>las últimas %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a day for %n days</source>
            <translation>
                <numerusform>una al día durante %n día</numerusform>
                <numerusform>una al día durante %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a week for %n weeks</source>
            <translation>
                <numerusform>una a la semana durante %n semana</numerusform>
                <numerusform>una a la semana durante %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a month for %n months</source>
            <translation>
                <numerusform>una al mes durante %n mes</numerusform>
                <numerusform>una al mes durante %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a year for %n years</source>
            <translation>
                <numerusform>una al año durante %n año</numerusform>
                <numerusform>una al año durante %n años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing older than %n days</source>
            <translation>
                <numerusform>nada de más de %n día</numerusform>
                <numerusform>nada de más de %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como máximo %1</translation>
        </message>
        <message numerus="yes">
            <source>nothing else older than %n days</source>
            <translation>
                <numerusform>ninguna otra de más de %n día</numerusform>
                <numerusform>ninguna otra de más de %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last %n in any case</source>
            <translation>
                <numerusform>la última en todo caso</numerusform>
                <numerusform>las últimas %n en todo caso</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” and “%2” contradict each other: copies would be too old before they are counted. Allow a greater age, or count fewer.</source>
            <translation>“%1” y “%2” se contradicen: parte de ello sería demasiado antigua antes de que le llegue el turno. Permita una antigüedad mayor, o cuente menos.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionCleanUpDialog</name>
        <message>
            <source>Clean up the vault</source>
            <translation>Limpiar la bóveda</translation>
        </message>
        <message>
            <source>By default the vault keeps %1. What goes lies in the trash for %2.</source>
            <translation>Por defecto la bóveda guarda %1. Lo que se va queda en la papelera %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the &amp;rules…</source>
            <translation>Cambiar las &amp;reglas…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %n copies to the trash</source>
            <translation>
                <numerusform>&amp;Mover %n copia a la papelera</numerusform>
                <numerusform>&amp;Mover %n copias a la papelera</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>&amp;Mover a la papelera</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionDialog</name>
        <message>
            <source>&amp;Rules of its own</source>
            <translation>&amp;Reglas propias</translation>
        </message>
        <message>
            <source>&amp;Save the rules</source>
            <translation>&amp;Guardar reglas</translation>
        </message>
        <message>
            <source>What the vault keeps</source>
            <translation>Qué guarda la bóveda</translation>
        </message>
        <message>
            <source>Pinned copies and the newest verified copy of each resource always stay. Saving removes nothing: “Clean up now” does, and what it removes lies in the trash.</source>
            <translation>Las copias fijadas y la última copia verificada de cada recurso siempre se quedan. Guardar las reglas no quita nada: eso lo hace “Limpiar ahora”, y lo que quita queda en la papelera.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Everything without rules of its own</source>
            <translation>Todo lo que no tiene reglas propias</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>Guarda %1.</translation>
        </message>
        <message>
            <source>Follows the default: keeps %1.</source>
            <translation>Sigue lo predeterminado: guarda %1.</translation>
        </message>
        <message>
            <source>Rules &amp;for</source>
            <translation>Reglas &amp;para</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>whose rules, what contradicts in them</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionFields</name>
        <message>
            <source>Not &amp;older than</source>
            <translation>No más an&amp;tiguas de</translation>
        </message>
        <message>
            <source>any age</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>The &amp;newest</source>
            <translation>Las ú&amp;ltimas</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copia</numerusform>
                <numerusform>%n copias</numerusform>
            </translation>
        </message>
        <message>
            <source>One a &amp;day</source>
            <translation>Una al &amp;día</translation>
        </message>
        <message numerus="yes">
            <source>for %n days</source>
            <translation>
                <numerusform>por %n día</numerusform>
                <numerusform>por %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>One a &amp;week</source>
            <translation>Una a la &amp;semana</translation>
        </message>
        <message numerus="yes">
            <source>for %n weeks</source>
            <translation>
                <numerusform>por %n semana</numerusform>
                <numerusform>por %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>One a &amp;month</source>
            <translation>Una al &amp;mes</translation>
        </message>
        <message numerus="yes">
            <source>for %n months</source>
            <translation>
                <numerusform>por %n mes</numerusform>
                <numerusform>por %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>One a &amp;year</source>
            <translation>Una al &amp;año</translation>
        </message>
        <message numerus="yes">
            <source>for %n years</source>
            <translation>
                <numerusform>por %n año</numerusform>
                <numerusform>por %n años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Not mo&amp;re than</source>
            <translation>No más d&amp;e</translation>
        </message>
        <message numerus="yes">
            <source>%n GB</source>
            <translation>
                <numerusform>%n GB</numerusform>
                <numerusform>%n GB</numerusform>
            </translation>
        </message>
        <message>
            <source>Stay in any case, however old or large they are.</source>
            <translation>Se quedan en todo caso, por antiguas o grandes que sean.</translation>
        </message>
        <message>
            <source>Keeps the newest of each period; a period without a copy is not counted.</source>
            <translation>Conserva la última de cada periodo; los periodos sin copia no cuentan.</translation>
        </message>
        <message>
            <source>Older copies go, those of a day, week, month or year too.</source>
            <translation>Las copias más antiguas se van, también las de un día, semana, mes o año.</translation>
        </message>
        <message>
            <source>Of one resource, all together; the oldest go first.</source>
            <translation>De un recurso, todas juntas; las más antiguas se van primero.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionForm</name>
        <message numerus="yes">
            <source>Of %n copies none would go now.</source>
            <translation>
                <numerusform>De %n copia, ninguna se iría ahora.</numerusform>
                <numerusform>De %n copias, ninguna se iría ahora.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 copies would go now, %3 into the trash.</source>
            <translation>%1 de %2 copias se irían ahora, %3 a la papelera.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionModel</name>
        <message>
            <source>Stays</source>
            <translation>Queda</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Se va</translation>
        </message>
        <message>
            <source>Fate</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionPreview</name>
        <message>
            <source>What would become of the copies</source>
            <translation>Qué pasaría con las copias</translation>
        </message>
        <message>
            <source>Show what s&amp;tays as well</source>
            <translation>Mostrar también lo &amp;que se queda</translation>
        </message>
        <message>
            <source>Nothing goes.</source>
            <translation>No se va nada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RowModelBase</name>
        <message>
            <source>none</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SettingsMenu</name>
        <message>
            <source>&amp;About Snapdeck</source>
            <translation>&amp;Acerca de Snapdeck</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Speed of downloads</source>
            <translation>&amp;Velocidad de descarga</translation>
        </message>
        <message>
            <source>Folder of the &amp;vault…</source>
            <translation>Carpeta de la &amp;bóveda…</translation>
        </message>
        <message>
            <source>&amp;Notifications while you look elsewhere</source>
            <translation>&amp;Notificaciones mientras mira otra cosa</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>Se&amp;guir en la bandeja al cerrar la ventana</translation>
        </message>
        <message>
            <source>&amp;Follow the system</source>
            <translation>Como el s&amp;istema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Colours of the platform</source>
            <translation>Colores de la &amp;plataforma</translation>
        </message>
        <message>
            <source>locale translation tongue</source>
            <extracomment>Other words for the choice of a language, by which the list of commands finds it; any number of them.</extracomment>
            <translation>lengua traducción localización</translation>
        </message>
        <message>
            <source>bandwidth limit throttle</source>
            <extracomment>Other words for how fast downloads may be, by which the list of commands finds it; any number of them.</extracomment>
            <translation>ancho de banda límite limitar</translation>
        </message>
        <message>
            <source>theme appearance look mode colour color scheme night day</source>
            <extracomment>Other words for the choice of light or dark, by which the list of commands finds it; any number of them.</extracomment>
            <translation>tema apariencia aspecto modo color colores esquema noche día</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ShellStatus</name>
        <message numerus="yes">
            <source>%n operation(s) under way</source>
            <translation>
                <numerusform>%n operación en curso</numerusform>
                <numerusform>%n operaciones en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>, next step in %1</source>
            <translation>, próximo paso en %1</translation>
        </message>
        <message>
            <source>Quota %1 of %2 left</source>
            <translation>Cuota: quedan %1 de %2</translation>
        </message>
        <message>
            <source>, next frees %1</source>
            <translation>, se libera: %1</translation>
        </message>
        <message>
            <source>Snapshots of the last 24 hours: %1 used, %2 left of %3.</source>
            <translation>Snapshots de las últimas 24 horas: %1 usados, quedan %2 de %3.</translation>
        </message>
        <message>
            <source>The next frees up at %1, in %2.</source>
            <translation>El próximo se libera: %1, en %2.</translation>
        </message>
        <message>
            <source>%1 cannot be reached</source>
            <translation>No se llega a %1</translation>
        </message>
        <message>
            <source>%1 answered with an error</source>
            <translation>%1 respondió con un error</translation>
        </message>
        <message>
            <source>%1 over plain http</source>
            <translation>%1 por http sin cifrar</translation>
        </message>
        <message>
            <source>%1, %2 paused</source>
            <translation>%1, %2 en pausa</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) paused</source>
            <translation>
                <numerusform>%n operación en pausa</numerusform>
                <numerusform>%n operaciones en pausa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Shortcuts</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Filter what is on show</source>
            <translation>Filtrar lo que se muestra</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>To the next part of the window</source>
            <translation>A la parte siguiente de la ventana</translation>
        </message>
        <message>
            <source>To the previous part of the window</source>
            <translation>A la parte anterior de la ventana</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Pestaña siguiente</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Pestaña anterior</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Añadir cuenta…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Keyboard map</source>
            <translation>Mapa del teclado</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ir a %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SideBar</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SizeTrend</name>
        <message>
            <source>This snapshot has %1, where %2 are usual. Look into it before older ones go: something may have been lost before it was taken.</source>
            <translation>Este snapshot tiene %1, cuando lo habitual es %2. Revíselo antes de que se vayan otros más antiguos: quizá se perdió algo antes de crearlo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Snapshot</name>
        <message>
            <source>This snapshot has waited for its turn for more than a day.</source>
            <translation>Este snapshot ha esperado su turno más de un día.</translation>
        </message>
        <message>
            <source>Nothing was taken. Ask for it again.</source>
            <translation>No se creó nada. Pídalo de nuevo.</translation>
        </message>
        <message>
            <source>The service's limits have held this snapshot back for more than a day.</source>
            <translation>Los límites del servicio han retenido este snapshot más de un día.</translation>
        </message>
        <message>
            <source>Nothing was taken. Look at the account's plan, then try again.</source>
            <translation>No se creó nada. Mire el plan de la cuenta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this snapshot could have been taken.</source>
            <translation>Snapdeck no estaba en ejecución cuando este snapshot se podía crear.</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask for it again.</source>
            <translation>No se envió nada. Pídalo de nuevo.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this snapshot.</source>
            <translation>Snapdeck se detuvo mientras pedía este snapshot.</translation>
        </message>
        <message>
            <source>It is not asked for again; Snapdeck looks for it in the listing.</source>
            <translation>No se pide de nuevo; Snapdeck lo busca en el listado.</translation>
        </message>
        <message>
            <source>No snapshot has appeared in the listing, and the service never said that it failed.</source>
            <translation>Ningún snapshot ha aparecido en el listado, y el servicio nunca dijo que fallara.</translation>
        </message>
        <message>
            <source>It was not requested twice. Look at the list again before taking a new one.</source>
            <translation>No se pidió dos veces. Mire el listado otra vez antes de crear uno nuevo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotDownloadLine</name>
        <message>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ver en la carpeta</translation>
        </message>
        <message>
            <source>%1
SHA-256 %2</source>
            <translation>%1
SHA-256 %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotFetcher</name>
        <message>
            <source>Not fetched: the link is over plain http, which this account does not allow.</source>
            <translation>No descargado: el enlace es por http sin cifrar, que esta cuenta no permite.</translation>
        </message>
        <message>
            <source>Download the snapshot of %1 to</source>
            <translation>Descargar el snapshot de %1 en</translation>
        </message>
        <message>
            <source>Download here</source>
            <translation>Descargar aquí</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotFooter</name>
        <message>
            <source>The service tells no link of this snapshot.</source>
            <translation>El servicio no da ningún enlace de este snapshot.</translation>
        </message>
        <message>
            <source>Download link valid until %1.</source>
            <translation>Enlace válido hasta el %1.</translation>
        </message>
        <message>
            <source>The link expired %1. A download asks for a new one.</source>
            <translation>El enlace caducó el %1. Una descarga pide otro.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotModel</name>
        <message>
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>manual</source>
            <translation>manual</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Against the snapshot before</source>
            <translation>Respecto al snapshot anterior</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Taken by the service every day, or by hand</source>
            <translation>Creado por el servicio cada día, o a mano</translation>
        </message>
        <message>
            <source>Local copy</source>
            <translation>Copia local</translation>
        </message>
        <message>
            <source>Kept in the vault, or fetched to this machine</source>
            <translation>Guardada en la bóveda, o descargada en este equipo</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>How long the download link is valid</source>
            <translation>Cuánto tiempo vale el enlace de descarga</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>caducó</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>%1
SHA-256 %2</source>
            <translation>%1
SHA-256 %2</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>Válido hasta el %1</translation>
        </message>
        <message>
            <source>not on this machine</source>
            <translation>no está en este equipo</translation>
        </message>
        <message>
            <source>%1 less</source>
            <translation>%1 menos</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 más</translation>
        </message>
        <message>
            <source>no link</source>
            <translation>sin enlace</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotNotice</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotOperationLine</name>
        <message>
            <source>Check again</source>
            <translation>Recomprobar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It has been sent; the service cannot be stopped any more.</source>
            <translation>Ya se envió; el servicio no se puede detener.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotPane</name>
        <message>
            <source>&amp;Download</source>
            <translation>&amp;Descargar</translation>
        </message>
        <message>
            <source>Download &amp;to…</source>
            <translation>D&amp;escargar en…</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>Copiar en&amp;lace</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurar…</translation>
        </message>
        <message>
            <source>No snapshots yet</source>
            <translation>Aún no hay snapshots</translation>
        </message>
        <message>
            <source>The first one takes about a minute. %1 keeps running meanwhile.</source>
            <translation>El primero tarda un minuto, más o menos. %1 sigue en ejecución.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Reading the snapshots…</source>
            <translation>Leyendo los snapshots…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Un momento.</translation>
        </message>
        <message>
            <source>Choose the snapshot to be restored first.</source>
            <translation>Elija antes el snapshot que restaurar.</translation>
        </message>
        <message>
            <source>Replace %1 by its state of %2</source>
            <translation>Reemplazar %1 por su estado del %2</translation>
        </message>
        <message>
            <source>Link copied. Whoever has it can download until %1.</source>
            <translation>Enlace copiado. Quien lo tenga puede descargar hasta el %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotTable</name>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotWords</name>
        <message>
            <source>One of many, waiting for its turn: sent at %1, in %2.</source>
            <translation>Uno de muchos, a la espera de su turno. Envío: %1, en %2.</translation>
        </message>
        <message>
            <source>The day's snapshots are used up. This one is sent at %1, in %2, when the next frees up.</source>
            <translation>Los snapshots del día están agotados. Este se envía cuando se libere el próximo: %1, en %2.</translation>
        </message>
        <message>
            <source>The service blocks this account for a while. The snapshot is sent at %1, in %2.</source>
            <translation>El servicio bloquea esta cuenta por un tiempo. Envío del snapshot: %1, en %2.</translation>
        </message>
        <message>
            <source>The service wants a pause between two snapshots. This one is sent in %1.</source>
            <translation>El servicio exige una pausa entre dos snapshots. Este se envía en %1.</translation>
        </message>
        <message>
            <source>Sent. Taking a snapshot usually takes less than 90 s.</source>
            <translation>Enviado. Crear un snapshot suele tardar menos de 90 s.</translation>
        </message>
        <message>
            <source>Taking the snapshot: %1 so far, usually less than 90 s.</source>
            <translation>Creando el snapshot: %1 hasta ahora, normalmente menos de 90 s.</translation>
        </message>
        <message>
            <source>No answer came. The snapshot may have been taken, so it is not sent again.</source>
            <translation>No llegó respuesta. Quizá el snapshot se creó, así que no se envía de nuevo.</translation>
        </message>
        <message>
            <source>It takes longer than usual; the service has been at it since %1.</source>
            <translation>Tarda más de lo habitual; el servicio trabaja en ello desde las %1.</translation>
        </message>
        <message>
            <source>Next check in %1.</source>
            <translation>Próxima comprobación en %1.</translation>
        </message>
        <message>
            <source>Checking now.</source>
            <translation>Comprobando ahora.</translation>
        </message>
        <message>
            <source>%1 %2 You may close the window; Snapdeck goes on when it runs again.</source>
            <translation>%1 %2 Puede cerrar la ventana; Snapdeck continúa cuando vuelva a ejecutarse.</translation>
        </message>
        <message>
            <source>Snapshot taken, %1. From then it can take up to 30 minutes until the listing shows it.</source>
            <translation>Snapshot creado, %1. Desde entonces puede tardar hasta 30 minutos en aparecer en el listado.</translation>
        </message>
        <message>
            <source>Waits for its turn.</source>
            <translation>Espera su turno.</translation>
        </message>
        <message>
            <source>Snapshot taken and listed, %1.</source>
            <translation>Snapshot creado %1, ya en el listado.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <comment>speed</comment>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message numerus="yes">
            <source>%n connections</source>
            <translation>
                <numerusform>%n conexión</numerusform>
                <numerusform>%n conexiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits until another download has ended.</source>
            <translation>Espera a que termine otra descarga.</translation>
        </message>
        <message>
            <source>Paused at %1; what has come is kept.</source>
            <translation>En pausa con %1; lo que llegó se guarda.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>En pausa.</translation>
        </message>
        <message>
            <source>%1 What has come is kept; another try goes on from there.</source>
            <translation>%1 Lo que llegó se guarda; otro intento continúa desde ahí.</translation>
        </message>
        <message>
            <source>Paused. It is not sent until somebody resumes it.</source>
            <translation>En pausa. No se envía hasta que alguien lo reanude.</translation>
        </message>
        <message>
            <source>Waiting to be sent.</source>
            <translation>Esperando a ser enviado.</translation>
        </message>
        <message>
            <source>Cancelled; no snapshot was taken.</source>
            <translation>Cancelado; no se creó ningún snapshot.</translation>
        </message>
        <message>
            <source>Received; reading through every file in it.</source>
            <translation>Recibido; leyendo cada archivo que contiene.</translation>
        </message>
        <message>
            <source>Verified; it is taken into the vault.</source>
            <translation>Verificado; entra en la bóveda.</translation>
        </message>
        <message>
            <source>Kept in the vault and verified.</source>
            <translation>Guardado en la bóveda y verificado.</translation>
        </message>
        <message>
            <source>Fetched for the vault, but it is not in it.</source>
            <translation>Descargado para la bóveda, pero no está en ella.</translation>
        </message>
        <message>
            <source>Saved in “%1” and verified.</source>
            <translation>Guardado en “%1” y verificado.</translation>
        </message>
        <message>
            <source>Download cancelled; nothing was kept.</source>
            <translation>Descarga cancelada; no se guardó nada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SquareCloud</name>
        <message>
            <source>Cool-down: one restore in 60 seconds.</source>
            <translation>Espera: una restauración cada 60 segundos.</translation>
        </message>
        <message>
            <source>It can be restored when the countdown ends.</source>
            <translation>Se podrá restaurar cuando acabe la cuenta atrás.</translation>
        </message>
        <message>
            <source>Square Cloud does not accept this key: it is unknown, revoked or expired.</source>
            <translation>Square Cloud no acepta esta clave: es desconocida, se revocó o caducó.</translation>
        </message>
        <message>
            <source>Give this account a new key from the Square Cloud dashboard.</source>
            <translation>Dé a esta cuenta una clave nueva del panel de Square Cloud.</translation>
        </message>
        <message>
            <source>Square Cloud does not accept this key.</source>
            <translation>Square Cloud no acepta esta clave.</translation>
        </message>
        <message>
            <source>This key may not do that here.</source>
            <translation>Esta clave no puede hacer eso aquí.</translation>
        </message>
        <message>
            <source>Use a key of the owner, or one with this permission.</source>
            <translation>Use una clave del propietario, o una con este permiso.</translation>
        </message>
        <message>
            <source>The account's plan does not include this.</source>
            <translation>El plan de la cuenta no incluye esto.</translation>
        </message>
        <message>
            <source>A paid plan is needed for it.</source>
            <translation>Hace falta un plan de pago.</translation>
        </message>
        <message>
            <source>The application is not there any more.</source>
            <translation>La aplicación ya no existe.</translation>
        </message>
        <message>
            <source>Refresh the list; it may have been deleted or moved to another account.</source>
            <translation>Actualice la lista; puede haberse eliminado o pasado a otra cuenta.</translation>
        </message>
        <message>
            <source>The database is not there any more.</source>
            <translation>La base de datos ya no existe.</translation>
        </message>
        <message>
            <source>The database is not running.</source>
            <translation>La base de datos no está en ejecución.</translation>
        </message>
        <message>
            <source>Start it in the Square Cloud dashboard, then try again.</source>
            <translation>Arránquela en el panel de Square Cloud e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The cluster is under maintenance.</source>
            <translation>El clúster está en mantenimiento.</translation>
        </message>
        <message>
            <source>Nothing was taken. Try again later.</source>
            <translation>No se creó nada. Inténtelo más tarde.</translation>
        </message>
        <message>
            <source>Square Cloud could not take the snapshot.</source>
            <translation>Square Cloud no pudo crear el snapshot.</translation>
        </message>
        <message>
            <source>Square Cloud reports a failure of its own.</source>
            <translation>Square Cloud informa de un fallo propio.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Inténtelo más tarde.</translation>
        </message>
        <message>
            <source>Square Cloud's own database is unavailable.</source>
            <translation>La base de datos de la propia Square Cloud no está disponible.</translation>
        </message>
        <message>
            <source>That snapshot does not exist.</source>
            <translation>Ese snapshot no existe.</translation>
        </message>
        <message>
            <source>Refresh the list; it may have passed its 30 days.</source>
            <translation>Actualice la lista; quizá pasaron sus 30 días.</translation>
        </message>
        <message>
            <source>Square Cloud could not restore the snapshot.</source>
            <translation>Square Cloud no pudo restaurar el snapshot.</translation>
        </message>
        <message>
            <source>Look at the resource before another try.</source>
            <translation>Mire el recurso antes de otro intento.</translation>
        </message>
        <message>
            <source>That snapshot is of another type of database.</source>
            <translation>Ese snapshot es de otro tipo de base de datos.</translation>
        </message>
        <message>
            <source>Choose a snapshot of this database.</source>
            <translation>Elija un snapshot de esta base de datos.</translation>
        </message>
        <message>
            <source>Square Cloud does not know a snapshot of that name.</source>
            <translation>Square Cloud no conoce un snapshot con ese nombre.</translation>
        </message>
        <message>
            <source>Refresh the list, then try again.</source>
            <translation>Actualice la lista e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Square Cloud does not know that version of the snapshot.</source>
            <translation>Square Cloud no conoce esa versión del snapshot.</translation>
        </message>
        <message>
            <source>Square Cloud misses something in the request.</source>
            <translation>A Square Cloud le falta algo en la solicitud.</translation>
        </message>
        <message>
            <source>Look for a newer Snapdeck, and report the code.</source>
            <translation>Busque un Snapdeck más nuevo e informe del código.</translation>
        </message>
        <message>
            <source>A restore is already running.</source>
            <translation>Ya hay una restauración en curso.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere a que termine.</translation>
        </message>
        <message>
            <source>Cool-down: one snapshot in 5 seconds, and one in 180 seconds of the same resource.</source>
            <translation>Espera: un snapshot cada 5 segundos, y uno cada 180 segundos del mismo recurso.</translation>
        </message>
        <message>
            <source>It can be taken when the countdown ends.</source>
            <translation>Se puede crear cuando termine la cuenta atrás.</translation>
        </message>
        <message>
            <source>Today's snapshots are used up.</source>
            <translation>Los snapshots de hoy se agotaron.</translation>
        </message>
        <message>
            <source>The allowance frees up as the last 24 hours move on; a larger plan has more.</source>
            <translation>La cuota se libera a medida que avanzan las últimas 24 horas; un plan mayor tiene más.</translation>
        </message>
        <message>
            <source>Square Cloud has paused this account's requests.</source>
            <translation>Square Cloud ha puesto en pausa las peticiones de esta cuenta.</translation>
        </message>
        <message>
            <source>The block lasts up to about 30 minutes from the request that was refused. Everything for this account waits until it ends.</source>
            <translation>El bloqueo dura hasta unos 30 minutos desde la solicitud rechazada. Todo lo de esta cuenta espera hasta que termine.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SquareCloudOverview</name>
        <message>
            <source>Take snapshot</source>
            <translation>Crear snapshot</translation>
        </message>
        <message>
            <source>Keep in vault</source>
            <translation>Guardar en bóveda</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Recomprobar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>verified copies in the vault</source>
            <translation>copias verificadas en la bóveda</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>safe: a fresh, verified copy</source>
            <translation>a salvo: copia reciente y verificada</translation>
        </message>
        <message>
            <source>want a look</source>
            <translation>por revisar</translation>
        </message>
        <message>
            <source>snapshots left today</source>
            <translation>snapshots restantes hoy</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>a salvo</translation>
        </message>
        <message>
            <source>at the service only</source>
            <translation>solo en el servicio</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>overdue or expiring</source>
            <translation>atrasado o por caducar</translation>
        </message>
        <message>
            <source>failed or damaged</source>
            <translation>fallido o dañado</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>from %1 to %2 over the latest snapshots</source>
            <translation>de %1 a %2 en los últimos snapshots</translation>
        </message>
        <message>
            <source>Every resource</source>
            <translation>Todos los recursos</translation>
        </message>
        <message>
            <source>Nothing wants a look: of every resource a fresh, verified copy is in the vault.</source>
            <translation>Nada por revisar: de cada recurso hay en la bóveda una copia reciente y verificada.</translation>
        </message>
        <message>
            <source>Sizes that changed most</source>
            <translation>Tamaños que más cambiaron</translation>
        </message>
        <message>
            <source>Nothing waits, and no snapshot is kept by itself.</source>
            <translation>Nada en espera, y no se guarda ningún snapshot automáticamente.</translation>
        </message>
        <message>
            <source>This account has no applications and no databases yet.</source>
            <translation>Esta cuenta aún no tiene aplicaciones ni bases de datos.</translation>
        </message>
        <message>
            <source>Nothing has been read yet: nobody knows.</source>
            <translation>Aún no se ha leído nada: no se sabe.</translation>
        </message>
        <message numerus="yes">
            <source>The snapshots of %n resources have not been read yet: of these nobody knows.</source>
            <translation>
                <numerusform>Aún no se han leído los snapshots de %n recurso: de este no se sabe.</numerusform>
                <numerusform>Aún no se han leído los snapshots de %n recursos: de estos no se sabe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SquareCloudSession</name>
        <message>
            <source>This version has no download link any more.</source>
            <translation>Esta versión ya no tiene enlace de descarga.</translation>
        </message>
        <message>
            <source>Refresh the list; it may have passed its 30 days.</source>
            <translation>Actualice la lista; quizá pasaron sus 30 días.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::StateBadges</name>
        <message>
            <source>Verifying</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Sent in %1</source>
            <translation>Envío en %1</translation>
        </message>
        <message>
            <source>sent in %1</source>
            <translation>se envía en %1</translation>
        </message>
        <message>
            <source>next check in %1</source>
            <translation>próxima comprobación en %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Safeguarding</source>
            <translation>Protegiendo</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Espera su turno</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdida</translation>
        </message>
        <message>
            <source>paused, waits until it is resumed</source>
            <translation>en pausa, espera a que se reanude</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>espera su turno</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Quota %1</source>
            <translation>Cuota %1</translation>
        </message>
        <message>
            <source>Blocked %1</source>
            <translation>Bloqueo %1</translation>
        </message>
        <message>
            <source>Cool-down %1</source>
            <translation>Espera %1</translation>
        </message>
        <message>
            <source>the day's snapshots are used up</source>
            <translation>los snapshots del día están agotados</translation>
        </message>
        <message>
            <source>the service blocks this account for a while</source>
            <translation>el servicio bloquea esta cuenta por un tiempo</translation>
        </message>
        <message>
            <source>the service wants a pause between two snapshots</source>
            <translation>el servicio exige una pausa entre dos snapshots</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>a local copy</comment>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>downloading, %1</source>
            <translation>descargando, %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TableMenu</name>
        <message>
            <source>Colum&amp;ns</source>
            <translation>Colum&amp;nas</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy c&amp;ell</source>
            <translation>Copiar c&amp;elda</translation>
        </message>
        <message>
            <source>Copy &amp;all rows</source>
            <translation>Copiar &amp;todas las filas</translation>
        </message>
        <message>
            <source>no room</source>
            <comment>for a column</comment>
            <translation>no cabe</translation>
        </message>
        <message>
            <source>Columns as they &amp;were</source>
            <translation>Columnas como &amp;antes</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateActions</name>
        <message>
            <source>&amp;Launch…</source>
            <translation>&amp;Iniciar…</translation>
        </message>
        <message>
            <source>Try &amp;it…</source>
            <translation>&amp;Probar…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <source>Copy &amp;name</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>%1 copied.</source>
            <translation>%1 copiado.</translation>
        </message>
        <message>
            <source>Launch a capsule of this template</source>
            <translation>Iniciar una cápsula de esta plantilla</translation>
        </message>
        <message>
            <source>See whether a capsule of it starts</source>
            <translation>Ver si arranca una cápsula creada a partir de ella</translation>
        </message>
        <message>
            <source>Delete this template</source>
            <translation>Eliminar esta plantilla</translation>
        </message>
        <message>
            <source>Try “%1”</source>
            <translation>Probar “%1”</translation>
        </message>
        <message>
            <source>&amp;Try it</source>
            <translation>&amp;Probar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>A capsule is launched from it, and destroyed once it has been seen to run. That takes seconds to minutes, costs what a running capsule costs, and touches no other capsule. That it started is kept as the template's proof.</source>
            <translation>Se inicia una cápsula desde ella, y se destruye en cuanto se la haya visto en ejecución. Tarda de segundos a minutos, cuesta lo que una cápsula en ejecución y no toca ninguna otra cápsula. Su arranque queda como prueba de la plantilla.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateChooser</name>
        <message>
            <source>Search templates</source>
            <translation>Buscar plantillas</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateDeletionDialog</name>
        <message>
            <source>Delete a template</source>
            <translation>Eliminar una plantilla</translation>
        </message>
        <message>
            <source>Type the template's &amp;name to confirm</source>
            <translation>Escriba el &amp;nombre de la plantilla para confirmar</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Eliminar %1</translation>
        </message>
        <message>
            <source>not the name</source>
            <translation>no es el nombre</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateDetail</name>
        <message>
            <source>%1 · %2</source>
            <comment>capsule, state</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>No listed capsule</source>
            <translation>Ninguna cápsula del listado</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Elija una plantilla</translation>
        </message>
        <message>
            <source>Where it comes from is shown here.</source>
            <translation>Aquí se muestra de dónde viene.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>La usan</translation>
        </message>
        <message>
            <source>Provided by the platform</source>
            <translation>Proporcionada por la plataforma</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>how long ago, when</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>vCPU · memory</source>
            <translation>vCPU · memoria</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>La usan</translation>
        </message>
        <message>
            <source>How many capsules were made of it</source>
            <translation>Cuántas cápsulas se crearon a partir de ella</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Probada</translation>
        </message>
        <message>
            <source>Whether a capsule of it was seen to start</source>
            <translation>Si se vio arrancar una cápsula creada a partir de ella</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateWords</name>
        <message>
            <source>Being tried</source>
            <translation>Probando</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Probada</translation>
        </message>
        <message>
            <source>Never tried</source>
            <translation>Sin probar</translation>
        </message>
        <message>
            <source>Seen to start %1</source>
            <translation>Vista arrancar %1</translation>
        </message>
        <message>
            <source>Not made with this Snapdeck</source>
            <translation>No creada con este Snapdeck</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day, time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Captured from %1 on %2</source>
            <translation>Capturada de %1 el %2</translation>
        </message>
        <message>
            <source>Captured from %1 on %2 by %3</source>
            <translation>Capturada de %1 el %2 por %3</translation>
        </message>
        <message>
            <source>%1, made of %2</source>
            <translation>%1 (creada a partir de %2)</translation>
        </message>
        <message>
            <source>Choose a template first.</source>
            <translation>Elija antes una plantilla.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform: it belongs to the operator and cannot be deleted.</source>
            <translation>“%1” es una plantilla de la plataforma: pertenece al operador y no se puede eliminar.</translation>
        </message>
        <message>
            <source>“%1” is being deleted.</source>
            <translation>“%1” se está eliminando.</translation>
        </message>
        <message>
            <source>“%1” is being tried. Wait until that has ended.</source>
            <translation>“%1” se está probando. Espere a que termine.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Filter templates</source>
            <translation>Filtrar plantillas</translation>
        </message>
        <message>
            <source>Reading the templates…</source>
            <translation>Leyendo las plantillas…</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>No hay plantillas</translation>
        </message>
        <message>
            <source>Capture a running capsule to make one.</source>
            <translation>Capture una cápsula en ejecución para crear una.</translation>
        </message>
        <message>
            <source>No template matches “%1”</source>
            <translation>Ninguna plantilla coincide con “%1”</translation>
        </message>
        <message>
            <source>Which templates</source>
            <translation>Qué plantillas</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Own snapshots</source>
            <translation>Snapshots propios</translation>
        </message>
        <message>
            <source>Base and platform</source>
            <translation>Base y sistema</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TextDifferenceView</name>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>línea %1</translation>
        </message>
        <message>
            <source>… and more, which is not shown</source>
            <translation>… y más, que no se muestra</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tls</name>
        <message>
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <source>others</source>
            <translation>otros</translation>
        </message>
        <message>
            <source>The account's own certificate authority has expired.</source>
            <translation>La autoridad de certificación propia de la cuenta ha caducado.</translation>
        </message>
        <message>
            <source>Add the account again with a newer one (--ca-file; in the window: Certificate authority).</source>
            <translation>Añada la cuenta de nuevo con una más reciente (--ca-file; en la ventana: Autoridad de certificación).</translation>
        </message>
        <message>
            <source>The server's certificate is signed neither by the account's own certificate authority nor by one that this computer trusts.</source>
            <translation>El certificado del servidor no lo firma la autoridad de certificación propia de la cuenta ni una en la que este equipo confíe.</translation>
        </message>
        <message>
            <source>Make sure that this is your server, then add the account again with the authority that signed it (--ca-file; in the window: Certificate authority).</source>
            <translation>Asegúrese de que este es su servidor y añada la cuenta de nuevo con la autoridad que lo firmó (--ca-file; en la ventana: Autoridad de certificación).</translation>
        </message>
        <message>
            <source>The server's certificate is signed by nobody but itself.</source>
            <translation>El certificado del servidor solo está firmado por sí mismo.</translation>
        </message>
        <message>
            <source>If this is a server of your own, add the account again with that certificate as its authority (--ca-file; in the window: Certificate authority).</source>
            <translation>Si es un servidor propio, añada la cuenta de nuevo con ese certificado como autoridad (--ca-file; en la ventana: Autoridad de certificación).</translation>
        </message>
        <message>
            <source>The server's certificate is signed by an authority that this computer does not trust.</source>
            <translation>El certificado del servidor lo firma una autoridad en la que este equipo no confía.</translation>
        </message>
        <message>
            <source>If this is a server of your own, add the account again with the certificate of that authority (--ca-file; in the window: Certificate authority).</source>
            <translation>Si es un servidor propio, añada la cuenta de nuevo con el certificado de esa autoridad (--ca-file; en la ventana: Autoridad de certificación).</translation>
        </message>
        <message>
            <source>Check the account's address, or give the server a certificate for it.</source>
            <translation>Revise la dirección de la cuenta, o dé al servidor un certificado para ella.</translation>
        </message>
        <message>
            <source>The server's certificate is not for this address.</source>
            <translation>El certificado del servidor no es para esta dirección.</translation>
        </message>
        <message>
            <source>The server's certificate is for %1, not for this address.</source>
            <translation>El certificado del servidor es para %1, no para esta dirección.</translation>
        </message>
        <message>
            <source>The server's certificate expired on %1.</source>
            <translation>El certificado del servidor caducó el %1.</translation>
        </message>
        <message>
            <source>Renew it on the server; if it is good there, check this computer's clock.</source>
            <translation>Renuévelo en el servidor; si allí es correcto, revise el reloj de este equipo.</translation>
        </message>
        <message>
            <source>The server's certificate is not valid before %1.</source>
            <translation>El certificado del servidor no es válido antes del %1.</translation>
        </message>
        <message>
            <source>Check this computer's clock, then the certificate on the server.</source>
            <translation>Revise el reloj de este equipo, y después el certificado del servidor.</translation>
        </message>
        <message>
            <source>The server's certificate has been revoked.</source>
            <translation>El certificado del servidor fue revocado.</translation>
        </message>
        <message>
            <source>Give the server a new one. Until then, take it for somebody else's.</source>
            <translation>Dé al servidor uno nuevo. Hasta entonces, considérelo el de otro.</translation>
        </message>
        <message>
            <source>No encrypted connection to the service came about.</source>
            <translation>No se logró una conexión cifrada con el servicio.</translation>
        </message>
        <message>
            <source>Check that https is spoken at the account's address and port.</source>
            <translation>Compruebe que se habla https en la dirección y el puerto de la cuenta.</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>El certificado del servidor no se aceptó.</translation>
        </message>
        <message>
            <source>Look at the detail, then at the certificate on the server.</source>
            <translation>Mire el detalle, y después el certificado del servidor.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tour</name>
        <message numerus="yes">
            <source>%n picture(s) in %1</source>
            <translation>
                <numerusform>%n imagen en %1</numerusform>
                <numerusform>%n imágenes en %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1, “%2”, never came about.</source>
            <translation>El paso %1, “%2”, no llegó a darse.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TourAlbum</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>La carpeta %1 no se puede crear.</translation>
        </message>
        <message>
            <source>The picture %1 could not be written.</source>
            <translation>No se pudo escribir la imagen %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferActions</name>
        <message>
            <source>%1 is no longer listed as it was; read its snapshots anew.</source>
            <translation>%1 ya no figura como antes; vuelva a leer sus snapshots.</translation>
        </message>
        <message>
            <source>Nothing to fetch: it is here already, or has no link that may be used.</source>
            <translation>Nada que descargar: ya está aquí, o no tiene un enlace que se pueda usar.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferDetail</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>It is the snapshot of %1.</source>
            <translation>Es el snapshot del %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferModel</name>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Whose turn it is; one that runs goes on</source>
            <translation>El turno de cada una; la que está en curso sigue</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descarga</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Queda</translation>
        </message>
        <message>
            <source>Conn.</source>
            <translation>Conex.</translation>
        </message>
        <message>
            <source>Connections that are open now</source>
            <translation>Conexiones abiertas ahora</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>%1/s</source>
            <comment>speed</comment>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>number %1</source>
            <translation>número %1</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>When the snapshot was taken</source>
            <translation>Cuándo se creó el snapshot</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferPane</name>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>Ca&amp;ncel</source>
            <translation>Ca&amp;ncelar</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Do&amp;wn</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Open f&amp;older</source>
            <translation>Mostrar en c&amp;arpeta</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Reintentar</translation>
        </message>
        <message>
            <source>No download matches “%1”</source>
            <translation>Ninguna descarga coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Deben coincidir todas las palabras.</translation>
        </message>
        <message>
            <source>Nothing was downloaded yet</source>
            <translation>Aún no se descargó nada</translation>
        </message>
        <message>
            <source>Downloads appear here while they run, and stay with how they ended. One that is broken off goes on where it was.</source>
            <translation>Aquí aparecen las descargas mientras están en curso, y se quedan con su resultado. Una descarga interrumpida sigue donde estaba.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>Se&amp;guir</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Choose ano&amp;ther folder…</source>
            <translation>Elegir o&amp;tra carpeta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferPartials</name>
        <message>
            <source>No open account has what %1 is a part of.</source>
            <translation>Ninguna cuenta abierta tiene aquello de lo que %1 es una parte.</translation>
        </message>
        <message>
            <source>%1 cannot go on: its snapshot is no longer listed, or is here already.</source>
            <translation>%1 no puede seguir: su snapshot ya no figura en el listado, o ya está aquí.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferSettings</name>
        <message>
            <source>Folder of the vault</source>
            <translation>Carpeta de la bóveda</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Usar esta carpeta</translation>
        </message>
        <message>
            <source>The vault stays where it is</source>
            <translation>La bóveda se queda donde está</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferWords</name>
        <message>
            <source>Receiving</source>
            <translation>Recibiendo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n download(s)</source>
            <translation>
                <numerusform>%n descarga</numerusform>
                <numerusform>%n descargas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n download(s)</source>
            <translation>
                <numerusform>%1 de %n descarga</numerusform>
                <numerusform>%1 de %n descargas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1/s</source>
            <comment>speed</comment>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished download(s) of an earlier run; %1 are here already.</source>
            <translation>
                <numerusform>%n descarga sin terminar de una ejecución anterior; ya hay aquí %1.</numerusform>
                <numerusform>%n descargas sin terminar de una ejecución anterior; ya hay aquí %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tray</name>
        <message>
            <source>&amp;Show Snapdeck</source>
            <translation>&amp;Mostrar Snapdeck</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TrayWords</name>
        <message>
            <source>waits until %1</source>
            <comment>time</comment>
            <translation>espera hasta las %1</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) under way</source>
            <translation>
                <numerusform>%n operación en curso</numerusform>
                <numerusform>%n operaciones en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) not finished</source>
            <translation>
                <numerusform>%n descarga sin terminar</numerusform>
                <numerusform>%n descargas sin terminar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) want a look</source>
            <translation>
                <numerusform>%n operación por revisar</numerusform>
                <numerusform>%n operaciones por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing under way</source>
            <translation>Nada en curso</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>resource, kind of operation, state</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) paused</source>
            <translation>
                <numerusform>%n operación en pausa</numerusform>
                <numerusform>%n operaciones en pausa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TypedConfirmation</name>
        <message>
            <source>Type it by hand; pasting is off here.</source>
            <translation>Escríbalo a mano; aquí no se puede pegar.</translation>
        </message>
        <message>
            <source>Nothing is sent until you press the button below.</source>
            <translation>No se envía nada hasta que pulse el botón de abajo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TypedWord</name>
        <message>
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultActions</name>
        <message>
            <source>Note on a copy of %1</source>
            <translation>Nota sobre una copia de %1</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <source>For whoever looks at it later. It stays beside the copy.</source>
            <translation>Para quien la mire más tarde. Permanece junto a la copia.</translation>
        </message>
        <message>
            <source>Tags of a copy of %1</source>
            <translation>Etiquetas de una copia de %1</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>&amp;Etiquetas</translation>
        </message>
        <message>
            <source>Separated by commas. The filter finds copies by them.</source>
            <translation>Separadas por comas. El filtro encuentra copias por ellas.</translation>
        </message>
        <message>
            <source>Nothing new was found in %1.</source>
            <translation>No se encontró nada nuevo en %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n files were taken in.</source>
            <translation>
                <numerusform>Se incorporó %n archivo.</numerusform>
                <numerusform>Se incorporaron %n archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies went to the trash.</source>
            <translation>
                <numerusform>%n copia pasó a la papelera.</numerusform>
                <numerusform>%n copias pasaron a la papelera.</numerusform>
            </translation>
        </message>
        <message>
            <source>No verified copy of %1 is left.</source>
            <translation>No queda ninguna copia verificada de %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n resources have no verified copy any more.</source>
            <translation>
                <numerusform>%n recurso ya no tiene ninguna copia verificada.</numerusform>
                <numerusform>%n recursos ya no tienen ninguna copia verificada.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trash is empty; %1 are free again.</source>
            <translation>La papelera está vacía; se liberaron %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultCopy</name>
        <message>
            <source>The file is gone.</source>
            <translation>El archivo ya no está.</translation>
        </message>
        <message>
            <source>Not read through yet.</source>
            <translation>Aún no leída entera.</translation>
        </message>
        <message>
            <source>Whole: every checksum is right.</source>
            <translation>Íntegra: todas las sumas de verificación son correctas.</translation>
        </message>
        <message>
            <source>Not the bytes that were put here: the file has been changed.</source>
            <translation>No son los bytes que se pusieron aquí: el archivo ha cambiado.</translation>
        </message>
        <message>
            <source>No archive at all, but %1.</source>
            <translation>No es un archivo zip, sino %1.</translation>
        </message>
        <message>
            <source>Broken: %1.</source>
            <translation>Rota: %1.</translation>
        </message>
        <message>
            <source>Damaged at “%1”.</source>
            <translation>Dañada en “%1”.</translation>
        </message>
        <message>
            <source>“%1” is encrypted and cannot be checked.</source>
            <translation>“%1” está cifrado y no se puede comprobar.</translation>
        </message>
        <message>
            <source>The disk did not give the file: %1.</source>
            <translation>El disco no dio el archivo: %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultDetail</name>
        <message>
            <source>Last read through %1.</source>
            <translation>Leída entera %1.</translation>
        </message>
        <message>
            <source>Taken %1.</source>
            <translation>Snapshot creado el %1.</translation>
        </message>
        <message>
            <source>Nobody knows when it was taken.</source>
            <translation>No se sabe cuándo se creó el snapshot.</translation>
        </message>
        <message>
            <source>Put into the folder by hand; taken in %1.</source>
            <translation>Puesta a mano en la carpeta; incorporada el %1.</translation>
        </message>
        <message>
            <source>Downloaded %1.</source>
            <translation>Descargada el %1.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Tags: %1</source>
            <translation>Etiquetas: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijada</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <translation>Elegidas: %1</translation>
        </message>
        <message>
            <source>From the account %1.</source>
            <translation>De la cuenta %1.</translation>
        </message>
        <message>
            <source>Pinned: it stays until it is unpinned.</source>
            <translation>Fijada: se queda hasta que se desfije.</translation>
        </message>
        <message>
            <source>%1 of them verified.</source>
            <translation>Verificadas: %1.</translation>
        </message>
        <message>
            <source>%1 of them verified, %2 pinned. What is pinned stays until it is unpinned.</source>
            <translation>Verificadas: %1, fijadas: %2. Las fijadas se quedan hasta que se desfijen.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultEmptyDialog</name>
        <message>
            <source>Empty the trash of the vault</source>
            <translation>Vaciar la papelera de la bóveda</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copia</numerusform>
                <numerusform>%n copias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 are deleted for good.</source>
            <translation>Eliminación definitiva de %1.</translation>
        </message>
        <message>
            <source>That frees %1. Nobody can bring them back.</source>
            <translation>Eso libera %1. No se podrán recuperar.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are verified snapshots.</source>
            <translation>
                <numerusform>%n de ellas está verificada.</numerusform>
                <numerusform>%n de ellas están verificadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A service keeps a snapshot for a limited time; these may be the only copies left.</source>
            <translation>Un servicio guarda un snapshot por tiempo limitado; estas pueden ser las únicas copias que quedan.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Eliminar %1 para siempre</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultErrors</name>
        <message>
            <source>Plug in its disk, or choose another folder. Nothing was forgotten.</source>
            <translation>Conecte su disco, o elija otra carpeta. No se olvidó nada.</translation>
        </message>
        <message>
            <source>The vault %1 is not open any more.</source>
            <translation>La bóveda %1 ya no está abierta.</translation>
        </message>
        <message>
            <source>Open it again and try once more.</source>
            <translation>Ábrala de nuevo e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be written.</source>
            <translation>No se puede escribir en la bóveda %1.</translation>
        </message>
        <message>
            <source>Its copies can be read. To change something, allow writing there.</source>
            <translation>Sus copias se pueden leer. Para cambiar algo, permita escribir allí.</translation>
        </message>
        <message>
            <source>Another program is changing the vault.</source>
            <translation>Otro programa está cambiando la bóveda.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>No se pudo escribir %1.</translation>
        </message>
        <message>
            <source>Check that the disk has room and can be written.</source>
            <translation>Compruebe que el disco tiene espacio y admite escritura.</translation>
        </message>
        <message>
            <source>There is not enough room in %1 for %2.</source>
            <translation>No hay espacio suficiente en %1 para %2.</translation>
        </message>
        <message>
            <source>Empty the trash, remove copies, or move the vault to another disk.</source>
            <translation>Vacíe la papelera, quite copias, o lleve la bóveda a otro disco.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>No se pudo leer %1.</translation>
        </message>
        <message>
            <source>Check the file and its disk.</source>
            <translation>Revise el archivo y su disco.</translation>
        </message>
        <message>
            <source>The vault has no copy “%1”.</source>
            <translation>La bóveda no tiene ninguna copia “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault list” shows those it has.</source>
            <translation>“snapdeck-cli vault list” muestra las que tiene.</translation>
        </message>
        <message>
            <source>The trash has nothing with the number “%1”.</source>
            <translation>La papelera no tiene nada con el número “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault trash list” shows what can be had back.</source>
            <translation>“snapdeck-cli vault trash list” muestra lo que se puede recuperar.</translation>
        </message>
        <message>
            <source>%1 was not taken into the vault: %2</source>
            <translation>%1 no se incorporó a la bóveda: %2</translation>
        </message>
        <message>
            <source>Download the snapshot again.</source>
            <translation>Descargue el snapshot de nuevo.</translation>
        </message>
        <message>
            <source>%1 could not be understood and was set aside.</source>
            <translation>%1 no se pudo entender y se apartó.</translation>
        </message>
        <message>
            <source>What it said of pins, notes and rules may have to be said again.</source>
            <translation>Lo que indicaba de copias fijadas, notas y reglas quizá haya que indicarlo de nuevo.</translation>
        </message>
        <message>
            <source>%1 is pinned, so it stays. Nothing was removed.</source>
            <translation>%1 está fijada, así que se queda. No se quitó nada.</translation>
        </message>
        <message>
            <source>Unpin it first, if it is to go.</source>
            <translation>Para quitarla, desfíjela primero.</translation>
        </message>
        <message>
            <source>No vault can be found in %1.</source>
            <translation>No se encuentra ninguna bóveda en %1.</translation>
        </message>
        <message>
            <source>Nothing can be written to the folder %1.</source>
            <translation>No se puede escribir nada en la carpeta %1.</translation>
        </message>
        <message>
            <source>Choose another folder, or allow writing there.</source>
            <translation>Elija otra carpeta o permita escribir en ella.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultIndex</name>
        <message>
            <source>it has %1 bytes instead of %2</source>
            <translation>tiene %1 bytes en vez de %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultIntake</name>
        <message>
            <source>it is no file</source>
            <translation>no es un archivo</translation>
        </message>
        <message>
            <source>its length is not what it was.</source>
            <translation>su longitud no es la que era.</translation>
        </message>
        <message>
            <source>its bytes are not those that came.</source>
            <translation>sus bytes no son los que llegaron.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultModel</name>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>What was found when it was last read through</source>
            <translation>Lo que se encontró al leerla entera por última vez</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Leída</translation>
        </message>
        <message>
            <source>When it was last read from end to end</source>
            <translation>Cuándo se leyó por última vez de principio a fin</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijada</translation>
        </message>
        <message>
            <source>What is pinned never goes by itself</source>
            <translation>Lo fijado nunca se quita automáticamente</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>How it came into the vault</source>
            <translation>Cómo llegó a la bóveda</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijada</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Nobody knows when it was taken.</source>
            <translation>No se sabe cuándo se creó.</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>verifying</source>
            <translation>verificando</translation>
        </message>
        <message>
            <source>not pinned</source>
            <translation>sin fijar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultNotices</name>
        <message>
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultPage</name>
        <message>
            <source>Vault</source>
            <translation>Bóveda</translation>
        </message>
        <message>
            <source>Filter copies</source>
            <translation>Filtrar copias</translation>
        </message>
        <message>
            <source>Verify &amp;all</source>
            <translation>Verificar &amp;todas</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Read every copy from end to end</source>
            <translation>Leer cada copia de principio a fin</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>&amp;What is kept…</source>
            <translation>&amp;Qué se guarda…</translation>
        </message>
        <message>
            <source>&amp;Clean up now…</source>
            <translation>&amp;Limpiar ahora…</translation>
        </message>
        <message>
            <source>&amp;Take in files put there by hand</source>
            <translation>&amp;Incorporar archivos puestos a mano</translation>
        </message>
        <message>
            <source>&amp;Open the vault's folder</source>
            <translation>&amp;Abrir la carpeta de la bóveda</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>&amp;Copies</source>
            <translation>&amp;Copias</translation>
        </message>
        <message>
            <source>&amp;Trash</source>
            <translation>&amp;Papelera</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>&amp;Trash %1</source>
            <translation>&amp;Papelera %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultPane</name>
        <message>
            <source>Local copies</source>
            <translation>Copias locales</translation>
        </message>
        <message>
            <source>&amp;Verify</source>
            <translation>&amp;Verificar</translation>
        </message>
        <message>
            <source>&amp;Pin</source>
            <translation>&amp;Fijar</translation>
        </message>
        <message>
            <source>&amp;Look inside</source>
            <translation>Ver c&amp;ontenido</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Nota…</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>&amp;Etiquetas…</translation>
        </message>
        <message>
            <source>What is &amp;kept…</source>
            <translation>Qué se &amp;guarda…</translation>
        </message>
        <message>
            <source>Show in f&amp;older</source>
            <translation>Ver en la ca&amp;rpeta</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>No copy matches “%1”</source>
            <translation>Ninguna copia coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in its name, note, tags or state.</source>
            <translation>Todas las palabras deben estar en su nombre, nota, etiquetas o estado.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Reading the vault…</source>
            <translation>Leyendo la bóveda…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Un momento.</translation>
        </message>
        <message>
            <source>The vault is not there</source>
            <translation>La bóveda no está</translation>
        </message>
        <message>
            <source>No copies yet</source>
            <translation>Aún no hay copias</translation>
        </message>
        <message>
            <source>The service keeps a snapshot for 30 days. “Keep in vault” beside a snapshot fetches a copy that stays, and “Keep every new snapshot” does so by itself.</source>
            <translation>El servicio guarda un snapshot 30 días. “Guardar en bóveda”, bajo la lista de snapshots, descarga una copia que permanece, y “Guardar cada snapshot nuevo” lo hace automáticamente.</translation>
        </message>
        <message>
            <source>Look for files put there by hand</source>
            <translation>Buscar archivos puestos a mano</translation>
        </message>
        <message>
            <source>Un&amp;pin</source>
            <translation>Des&amp;fijar</translation>
        </message>
        <message>
            <source>Into the trash, from where it can be had back</source>
            <translation>A la papelera, de donde se puede recuperar</translation>
        </message>
        <message>
            <source>It is pinned, so it stays. Unpin it first, if it is to go.</source>
            <translation>Está fijada, así que se queda. Para quitarla, desfíjela primero.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are pinned, so they stay. Unpin those first, if they are to go.</source>
            <translation>
                <numerusform>%n de ellas está fijada, así que se queda. Para quitarla, desfíjela primero.</numerusform>
                <numerusform>%n de ellas están fijadas, así que se quedan. Para quitarlas, desfíjelas primero.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultTextDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultTrashModel</name>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Why it went</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>Se quitó</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Le quedan</translation>
        </message>
        <message>
            <source>After that it may be gone for good</source>
            <translation>Después puede desaparecer para siempre</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultTrashPane</name>
        <message>
            <source>&amp;Put back</source>
            <translation>&amp;Devolver</translation>
        </message>
        <message>
            <source>&amp;Empty for good…</source>
            <translation>&amp;Vaciar para siempre…</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Back to where it lay</source>
            <translation>De vuelta a donde estaba</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message numerus="yes">
            <source>What is removed from the vault lies here for %n days.</source>
            <translation>
                <numerusform>Lo que se quita de la bóveda queda aquí %n día.</numerusform>
                <numerusform>Lo que se quita de la bóveda queda aquí %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in the trash matches “%1”</source>
            <translation>Nada en la papelera coincide con “%1”</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Deben coincidir todas las palabras.</translation>
        </message>
        <message numerus="yes">
            <source>%n copies take %1; emptying the trash frees that.</source>
            <translation>
                <numerusform>%n copia ocupa %1; vaciar la papelera los libera.</numerusform>
                <numerusform>%n copias ocupan %1; vaciar la papelera los libera.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultVerifyLine</name>
        <message>
            <source>Verifying the copies</source>
            <translation>Verificando las copias</translation>
        </message>
        <message>
            <source>Reading %1 through</source>
            <translation>Leyendo %1 por completo</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultWords</name>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiada</translation>
        </message>
        <message>
            <source>No archive</source>
            <translation>No es zip</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Rota</translation>
        </message>
        <message>
            <source>Corrupt</source>
            <translation>Corrupta</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrada</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <source>Not verified yet</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>Incorporada</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Descargada</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copia</numerusform>
                <numerusform>%n copias</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleaned up</source>
            <translation>Limpieza</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Reemplazada</translation>
        </message>
        <message>
            <source>Removed by hand</source>
            <translation>Quitada a mano</translation>
        </message>
        <message>
            <source>The vault is being read.</source>
            <translation>Se está leyendo la bóveda.</translation>
        </message>
        <message>
            <source>Nothing can be written to %1: copies can be read, but neither kept nor removed.</source>
            <translation>No se puede escribir nada en %1: las copias se pueden leer, pero no guardar ni quitar.</translation>
        </message>
        <message numerus="yes">
            <source>%n copies read.</source>
            <translation>
                <numerusform>%n copia leída.</numerusform>
                <numerusform>%n copias leídas.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them are whole.</source>
            <translation>Todas están íntegras.</translation>
        </message>
        <message numerus="yes">
            <source>%n are not what they should be.</source>
            <translation>
                <numerusform>%n no es lo que debería ser.</numerusform>
                <numerusform>%n no son lo que deberían ser.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled before any copy was read to its end.</source>
            <translation>Cancelado antes de leer ninguna copia hasta el final.</translation>
        </message>
        <message>
            <source>Cancelled. %1 %2</source>
            <translation>Cancelado. %1 %2</translation>
        </message>
        <message>
            <source>No vault can be found in %1. Is its disk connected? What was known of the copies is still shown.</source>
            <translation>No se encuentra ninguna bóveda en %1. ¿Está conectado el disco? Lo que se sabía de las copias se sigue mostrando.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WelcomePage</name>
        <message>
            <source>Add account…</source>
            <translation>Añadir cuenta…</translation>
        </message>
        <message>
            <source>Welcome to Snapdeck</source>
            <translation>Le damos la bienvenida a Snapdeck</translation>
        </message>
        <message>
            <source>Snapshots of your applications, taken once and never lost; checked copies that outlive their links; capsules captured only when you are sure.</source>
            <translation>Snapshots de sus aplicaciones, creados una vez y nunca perdidos; copias comprobadas que duran más que sus enlaces; cápsulas que solo se capturan con plena seguridad.</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Probar la demo</translation>
        </message>
        <message>
            <source>Opens a second window with simulated services: no account, no network</source>
            <translation>Abre una segunda ventana con servicios simulados: sin cuenta, sin red</translation>
        </message>
        <message>
            <source>Snapshots of applications and databases.</source>
            <translation>Snapshots de aplicaciones y bases de datos.</translation>
        </message>
        <message>
            <source>5 seconds between two snapshots, 3 minutes between two of one application. Snapdeck waits and sends by itself.</source>
            <translation>5 segundos entre dos snapshots, 3 minutos entre dos de una misma aplicación. Snapdeck espera y envía por su cuenta.</translation>
        </message>
        <message>
            <source>Each day as many as your plan's memory allows: two for every 256 MB.</source>
            <translation>Cada día, tantos como permita la memoria de su plan: dos por cada 256 MB.</translation>
        </message>
        <message>
            <source>A download link ends after 30 days. A copy in the vault stays.</source>
            <translation>Un enlace de descarga caduca a los 30 días. Una copia en la bóveda permanece.</translation>
        </message>
        <message>
            <source>Capsules, and the templates made of them.</source>
            <translation>Cápsulas, y las plantillas que se crean de ellas.</translation>
        </message>
        <message>
            <source>Nothing is sent twice: where an answer is lost, Snapdeck looks what happened.</source>
            <translation>Nada se envía dos veces: si se pierde una respuesta, Snapdeck averigua qué pasó.</translation>
        </message>
        <message>
            <source>A template can be tried: launched, seen to run, and put away again.</source>
            <translation>Una plantilla se puede probar: se inicia una cápsula a partir de ella, se ve en ejecución y se destruye.</translation>
        </message>
        <message>
            <source>Capturing a capsule into a template destroys the capsule. You confirm it by its id.</source>
            <translation>Capturar una cápsula en una plantilla destruye la cápsula. Se confirma con su id.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Workspace</name>
        <message>
            <source>There is no account named “%1”.</source>
            <translation>No hay ninguna cuenta llamada “%1”.</translation>
        </message>
        <message>
            <source>Add it first, or choose one that is there.</source>
            <translation>Añádala antes, o elija una que exista.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Wrenn</name>
        <message>
            <source>Wrenn does not accept this key.</source>
            <translation>Wrenn no acepta esta clave.</translation>
        </message>
        <message>
            <source>Give this account a key that is still valid.</source>
            <translation>Dé a esta cuenta una clave que siga siendo válida.</translation>
        </message>
        <message>
            <source>Wrenn does not allow this.</source>
            <translation>Wrenn no permite esto.</translation>
        </message>
        <message>
            <source>Templates of the platform belong to the operator; other things need a key with the permission.</source>
            <translation>Las plantillas de la plataforma pertenecen al operador; lo demás requiere una clave con el permiso.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Ya no está.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Actualice la lista.</translation>
        </message>
        <message>
            <source>A template of this name exists already.</source>
            <translation>Ya existe una plantilla con este nombre.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>A template of the platform has this name.</source>
            <translation>Una plantilla de la plataforma tiene este nombre.</translation>
        </message>
        <message>
            <source>The capsule's state does not allow this.</source>
            <translation>El estado de la cápsula no lo permite.</translation>
        </message>
        <message>
            <source>Refresh the list and look at its state.</source>
            <translation>Actualice la lista y mire su estado.</translation>
        </message>
        <message>
            <source>The present state does not allow this.</source>
            <translation>El estado actual no permite esto.</translation>
        </message>
        <message>
            <source>Wrenn refused the request.</source>
            <translation>Wrenn rechazó la solicitud.</translation>
        </message>
        <message>
            <source>The detail tells what it did not like.</source>
            <translation>El detalle dice qué no se aceptó.</translation>
        </message>
        <message>
            <source>The capsule's host could not be asked.</source>
            <translation>No se pudo consultar el host de la cápsula.</translation>
        </message>
        <message>
            <source>Nothing happened. Try again later.</source>
            <translation>No pasó nada. Inténtelo más tarde.</translation>
        </message>
        <message>
            <source>No host is available.</source>
            <translation>No hay ningún host disponible.</translation>
        </message>
        <message>
            <source>The capsule's host did not finish in time, or failed.</source>
            <translation>El host de la cápsula no terminó a tiempo o falló.</translation>
        </message>
        <message>
            <source>Wrenn could not record the result.</source>
            <translation>Wrenn no pudo registrar el resultado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennListPage</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>as of %1 · refreshing</source>
            <translation>de %1 · actualizando</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>actualizado %1</translation>
        </message>
        <message>
            <source>%1 What you see was read at %2.</source>
            <translation>%1 Lo que se ve se leyó a las %2.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Reintentar ya</translation>
        </message>
        <message>
            <source>None of this type</source>
            <translation>Ninguna de este tipo</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Deben coincidir todas las palabras.</translation>
        </message>
        <message>
            <source>There are others.</source>
            <translation>Hay otras.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>It takes a second or two.</source>
            <translation>Tarda un segundo o dos.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennOperations</name>
        <message>
            <source>Another operation works on the template “%1”.</source>
            <translation>Otra operación trabaja en la plantilla “%1”.</translation>
        </message>
        <message>
            <source>Nothing was sent. Choose another name, or wait until it has ended.</source>
            <translation>No se envió nada. Elija otro nombre, o espere a que termine.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennOverview</name>
        <message>
            <source>Look again</source>
            <translation>Recomprobar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The service says so of this capsule; nothing can be captured from it.</source>
            <translation>Así lo indica el servicio; de esta cápsula no se puede capturar nada.</translation>
        </message>
        <message>
            <source>Nobody has seen a capsule of it start.</source>
            <translation>Nadie ha visto arrancar una cápsula creada a partir de ella.</translation>
        </message>
        <message>
            <source>pauses if nobody uses it before</source>
            <translation>se pausa si nadie la usa antes</translation>
        </message>
        <message>
            <source>capsules running</source>
            <translation>en ejecución</translation>
        </message>
        <message>
            <source>capsules paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>own templates seen to start</source>
            <translation>plantillas propias probadas</translation>
        </message>
        <message>
            <source>want a look</source>
            <translation>por revisar</translation>
        </message>
        <message>
            <source>Nothing wants a look: no operation failed, and every own template was seen to start.</source>
            <translation>Nada por revisar: no falló ninguna operación, y cada plantilla propia se vio arrancar.</translation>
        </message>
        <message>
            <source>Every capsule</source>
            <translation>Todas las cápsulas</translation>
        </message>
        <message>
            <source>Nothing waits, and no capsule pauses by itself.</source>
            <translation>Nada en espera, y ninguna cápsula se pausa sola.</translation>
        </message>
        <message>
            <source>Nothing has been read yet: nobody knows.</source>
            <translation>Aún no se ha leído nada: no se sabe.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennReport</name>
        <message>
            <source>%1: %2</source>
            <comment>capsule, reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Gone: %1.</source>
            <translation>Desaparecidas: %1.</translation>
        </message>
        <message>
            <source>Still there, paused: %1.</source>
            <translation>Aún presentes, en pausa: %1.</translation>
        </message>
        <message>
            <source>Stopped or failed: %1.</source>
            <translation>Detenidas o con fallo: %1.</translation>
        </message>
        <message>
            <source>Still there, running: %1.</source>
            <translation>Aún presentes, en ejecución: %1.</translation>
        </message>
        <message>
            <source>What became of it could not be seen: %1.</source>
            <translation>No se pudo ver qué fue de: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n captured</source>
            <translation>
                <numerusform>%n capturada</numerusform>
                <numerusform>%n capturadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not captured</source>
            <translation>
                <numerusform>%n no capturada</numerusform>
                <numerusform>%n no capturadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n desconocida</numerusform>
                <numerusform>%n desconocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lost</source>
            <translation>
                <numerusform>%n perdida</numerusform>
                <numerusform>%n perdidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n asked for: %1.</source>
            <translation>
                <numerusform>%n pedida: %1.</numerusform>
                <numerusform>%n pedidas: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Recomprobar</translation>
        </message>
        <message>
            <source>Delete the old template, then capture…</source>
            <translation>Eliminar la plantilla antigua y capturar…</translation>
        </message>
        <message>
            <source>It is being destroyed now.</source>
            <translation>Se está destruyendo ahora.</translation>
        </message>
        <message>
            <source>It was destroyed afterwards.</source>
            <translation>Se destruyó después.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennReports</name>
        <message>
            <source>Details copied.</source>
            <translation>Detalles copiados.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennSplitPage</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennTerms</name>
        <message>
            <source>Nothing was sent. The operation %1 has to end first: wait for it, or follow it where nobody works on it any more.</source>
            <translation>No se envió nada. La operación %1 tiene que terminar antes: espere a que termine, o sígala si ya nadie trabaja en ella.</translation>
        </message>
        <message>
            <source>Another operation works on %1 already.</source>
            <translation>Otra operación ya trabaja en %1.</translation>
        </message>
        <message>
            <source>Another operation works on the template “%1”.</source>
            <translation>Otra operación trabaja en la plantilla “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountAddCommand</name>
        <message>
            <source>--provider must be square-cloud or wrenn</source>
            <translation>--provider debe ser square-cloud o wrenn</translation>
        </message>
        <message>
            <source>--storage-url is for square-cloud: Wrenn has no downloads</source>
            <translation>--storage-url es para square-cloud: Wrenn no tiene descargas</translation>
        </message>
        <message>
            <source>give either --key-stdin or --key-env</source>
            <translation>indique --key-stdin o --key-env, no ambas</translation>
        </message>
        <message>
            <source>say where the key comes from: --key-stdin or --key-env VAR</source>
            <translation>indique de dónde sale la clave: --key-stdin o --key-env VAR</translation>
        </message>
        <message>
            <source>The system's keychain did not take the key, so the account is session-only.</source>
            <translation>El llavero del sistema no aceptó la clave, así que la cuenta es solo de esta sesión.</translation>
        </message>
        <message>
            <source>Account “%1” was added.</source>
            <translation>Se añadió la cuenta “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountEditCommand</name>
        <message>
            <source>say what is to be different</source>
            <translation>indique qué debe cambiar</translation>
        </message>
        <message>
            <source>give either --key-stdin or --key-env</source>
            <translation>indique --key-stdin o --key-env, no ambas</translation>
        </message>
        <message>
            <source>give either a key or --session-only</source>
            <translation>indique una clave o --session-only, no ambas</translation>
        </message>
        <message>
            <source>give either --ca-file or --no-ca-file</source>
            <translation>indique --ca-file o --no-ca-file, no ambas</translation>
        </message>
        <message>
            <source>--colour must be blue, green, violet, amber or red</source>
            <translation>--colour debe ser blue, green, violet, amber o red</translation>
        </message>
        <message>
            <source>--storage-url is for square-cloud: Wrenn has no downloads</source>
            <translation>--storage-url es para square-cloud: Wrenn no tiene descargas</translation>
        </message>
        <message>
            <source>The system&apos;s keychain did not take the key, so the account is session-only.</source>
            <translation>El llavero del sistema no aceptó la clave, así que la cuenta es solo de esta sesión.</translation>
        </message>
        <message>
            <source>Interrupted. All but the key was changed; whether the system&apos;s keychain took the key is not known. Give it again.</source>
            <translation>Interrumpido. Se cambió todo menos la clave; no se sabe si el llavero del sistema la aceptó. Indíquela otra vez.</translation>
        </message>
        <message>
            <source>Interrupted. The account was changed, but the system&apos;s keychain may still hold its key. Run it again with --session-only.</source>
            <translation>Interrumpido. La cuenta se cambió, pero el llavero del sistema puede conservar aún su clave. Ejecute la orden otra vez con --session-only.</translation>
        </message>
        <message>
            <source>Account “%1” was changed.</source>
            <translation>Se cambió la cuenta “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountListCommand</name>
        <message>
            <source>session</source>
            <translation>sesión</translation>
        </message>
        <message>
            <source>keychain</source>
            <translation>llavero</translation>
        </message>
        <message>
            <source>There are no accounts. Add one with “snapdeck-cli account add”.</source>
            <translation>No hay cuentas. Añada una con “snapdeck-cli account add”.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>service</source>
            <translation>servicio</translation>
        </message>
        <message>
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>conexión</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clave</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>solo lectura</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountRemoveCommand</name>
        <message>
            <source>Account “%1” was removed.</source>
            <translation>Se quitó la cuenta “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountTestCommand</name>
        <message>
            <source>The service accepts the key of “%1”.</source>
            <translation>El servicio acepta la clave de “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleCaptureCommand</name>
        <message>
            <source>“%1” cannot be a template's name: 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or digit</source>
            <translation>“%1” no puede ser el nombre de una plantilla: de 1 a 64 letras, cifras, puntos, guiones y guiones bajos; el primero, letra o cifra</translation>
        </message>
        <message>
            <source>--name names one template, and there are several capsules: leave it out</source>
            <translation>--name nombra una sola plantilla, y hay varias cápsulas: omítalo</translation>
        </message>
        <message>
            <source>--%1 needs --name</source>
            <translation>--%1 requiere --name</translation>
        </message>
        <message>
            <source>give either --overwrite or --delete-old</source>
            <translation>indique --overwrite o --delete-old, no ambas</translation>
        </message>
        <message>
            <source>--confirm-delete goes with --delete-old</source>
            <translation>--confirm-delete va con --delete-old</translation>
        </message>
        <message>
            <source>Nothing was sent. Confirm it with --confirm-destroy and the capsule's own id.</source>
            <translation>No se envió nada. Confírmelo con --confirm-destroy y el propio id de la cápsula.</translation>
        </message>
        <message>
            <source>A capture destroys the capsule “%1”, and nobody has confirmed that.</source>
            <translation>Una captura destruye la cápsula “%1”, y nadie lo ha confirmado.</translation>
        </message>
        <message>
            <source>What was confirmed, “%1”, is not the capsule “%2”.</source>
            <translation>Lo confirmado, “%1”, no es la cápsula “%2”.</translation>
        </message>
        <message>
            <source>“%1” was confirmed, and is none of the capsules to capture.</source>
            <translation>Se confirmó “%1”, que no es ninguna de las cápsulas por capturar.</translation>
        </message>
        <message>
            <source>--delete-old deletes the template “%1” for good, and nobody has confirmed that.</source>
            <translation>--delete-old elimina para siempre la plantilla “%1”, y nadie lo ha confirmado.</translation>
        </message>
        <message>
            <source>Interrupted. The capture had been sent and cannot be called back: the service goes on. The template would be called “%1”.</source>
            <translation>Interrumpido. La captura ya se había enviado y no se puede retirar: el servicio continúa. La plantilla se llamaría “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleCreateCommand</name>
        <message>
            <source>“capsule create” needs --template T</source>
            <translation>“capsule create” requiere --template T</translation>
        </message>
        <message>
            <source>“%1” cannot be a template's name</source>
            <translation>“%1” no puede ser el nombre de una plantilla</translation>
        </message>
        <message>
            <source>--%1 must be a whole number from %2 up, not “%3”</source>
            <translation>--%1 debe ser un número entero desde %2, no “%3”</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleDestroyCommand</name>
        <message>
            <source>Destroying the capsule “%1” cannot be undone, and nobody has confirmed that.</source>
            <translation>Destruir la cápsula “%1” no se puede deshacer, y nadie lo ha confirmado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleKeepAwakeCommand</name>
        <message>
            <source>Interrupted. It may have been sent already; asking again does no harm.</source>
            <translation>Interrumpido. Quizá ya se envió; pedirlo otra vez no hace daño.</translation>
        </message>
        <message>
            <source>The capsule %1 is kept awake.</source>
            <translation>La cápsula %1 se mantiene activa.</translation>
        </message>
        <message>
            <source>Unless somebody uses it, it pauses at %1.</source>
            <translation>Si nadie la usa, se pausa el %1.</translation>
        </message>
        <message>
            <source>It never pauses by itself.</source>
            <translation>Nunca se pausa sola.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleListCommand</name>
        <message>
            <source>%1 MiB</source>
            <translation>%1 MiB</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>template</source>
            <translation>plantilla</translation>
        </message>
        <message>
            <source>vcpus</source>
            <translation>vcpus</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>memoria</translation>
        </message>
        <message>
            <source>created</source>
            <translation>creada</translation>
        </message>
        <message>
            <source>pauses</source>
            <translation>se pausa</translation>
        </message>
        <message>
            <source>There are no capsules.</source>
            <translation>No hay cápsulas.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Capture</name>
        <message>
            <source>%1, which is not in the list</source>
            <translation>%1, que no está en la lista</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>of unknown age</source>
            <translation>de edad desconocida</translation>
        </message>
        <message>
            <source>%1 (%2, %3, %4 vCPUs, %5 MiB)</source>
            <translation>%1 (%2, %3, %4 vCPU, %5 MiB)</translation>
        </message>
        <message>
            <source>%1, %2, other capsules running from it: %3</source>
            <translation>%1, %2, otras cápsulas en ejecución que la usan: %3</translation>
        </message>
        <message>
            <source>no template has that name now</source>
            <translation>ninguna plantilla tiene ahora ese nombre</translation>
        </message>
        <message>
            <source>the template that has that name now (%1) is deleted first</source>
            <translation>la plantilla que tiene ahora ese nombre (%1) se elimina antes</translation>
        </message>
        <message>
            <source>the template that has that name now (%1) is replaced</source>
            <translation>la plantilla que tiene ahora ese nombre (%1) se reemplaza</translation>
        </message>
        <message>
            <source>a template has that name already (%1) and is not touched</source>
            <translation>una plantilla ya tiene ese nombre (%1) y no se toca</translation>
        </message>
        <message>
            <source>this server overwrites where it is asked to</source>
            <translation>este servidor sobrescribe cuando se le pide</translation>
        </message>
        <message>
            <source>this server never overwrites</source>
            <translation>este servidor nunca sobrescribe</translation>
        </message>
        <message>
            <source>whether this server overwrites cannot be told</source>
            <translation>no se puede saber si este servidor sobrescribe</translation>
        </message>
        <message>
            <source>Will be destroyed for good: the capsule %1, captured as “%2”</source>
            <translation>Se destruirá para siempre: la cápsula %1, capturada como “%2”</translation>
        </message>
        <message>
            <source>it is paused first</source>
            <translation>antes se pausa</translation>
        </message>
        <message>
            <source>a capsule like it is launched of the template afterwards</source>
            <translation>después se inicia desde la plantilla una cápsula como ella</translation>
        </message>
        <message>
            <source>This server never overwrites a template, and “%1” is there.</source>
            <translation>Este servidor nunca sobrescribe una plantilla, y “%1” ya existe.</translation>
        </message>
        <message>
            <source>Nothing was sent. With --delete-old --confirm-delete %1 instead of --overwrite the old template is deleted first; or give another name.</source>
            <translation>No se envió nada. Con --delete-old --confirm-delete %1 en vez de --overwrite se elimina antes la plantilla antigua; o indique otro nombre.</translation>
        </message>
        <message>
            <source>As far as can be told, this server captures running capsules only.</source>
            <translation>Hasta donde se sabe, este servidor solo captura cápsulas en ejecución.</translation>
        </message>
        <message>
            <source>Nothing was sent. Leave out --pause-first.</source>
            <translation>No se envió nada. Omita --pause-first.</translation>
        </message>
        <message>
            <source>%1 asked for: %2 captured, %3 not captured, %4 unknown, %5 lost.</source>
            <translation>Pedidas: %1; capturadas: %2, no capturadas: %3, desconocidas: %4, perdidas: %5.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Command</name>
        <message>
            <source>PLAIN HTTP (!)</source>
            <translation>HTTP SIN CIFRAR (!)</translation>
        </message>
        <message>
            <source>own CA</source>
            <translation>CA propia</translation>
        </message>
        <message>
            <source>PLAIN HTTP ALLOWED (!)</source>
            <translation>HTTP SIN CIFRAR PERMITIDO (!)</translation>
        </message>
        <message>
            <source>Warning: account “%1”: %2</source>
            <translation>Aviso: cuenta “%1”: %2</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>The account “%1” is read-only.</source>
            <translation>La cuenta “%1” es de solo lectura.</translation>
        </message>
        <message>
            <source>Nothing was sent. Use another account, or add it again without --read-only.</source>
            <translation>No se envió nada. Use otra cuenta, o añádala de nuevo sin --read-only.</translation>
        </message>
        <message>
            <source>Interrupted. Nothing was changed.</source>
            <translation>Interrumpido. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no account named “%1”.</source>
            <translation>No hay ninguna cuenta llamada “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli account list” shows those there are.</source>
            <translation>“snapdeck-cli account list” muestra las que hay.</translation>
        </message>
        <message>
            <source>The account “%1” is one of %2, and this needs one of %3.</source>
            <translation>La cuenta “%1” es de %2, y esto requiere una de %3.</translation>
        </message>
        <message>
            <source>Name another one with --account.</source>
            <translation>Indique otra con --account.</translation>
        </message>
        <message>
            <source>There is no account of %1.</source>
            <translation>No hay ninguna cuenta de %1.</translation>
        </message>
        <message>
            <source>Add one with “snapdeck-cli account add”.</source>
            <translation>Añada una con “snapdeck-cli account add”.</translation>
        </message>
        <message>
            <source>There is more than one account of %1.</source>
            <translation>Hay más de una cuenta de %1.</translation>
        </message>
        <message>
            <source>Say which with --account.</source>
            <translation>Indique cuál con --account.</translation>
        </message>
        <message>
            <source>The journal knows no operation “%1”.</source>
            <translation>El diario no conoce ninguna operación “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli operation list --all” shows those it knows.</source>
            <translation>“snapdeck-cli operation list --all” muestra las que conoce.</translation>
        </message>
        <message>
            <source>Set %1 to the key in every run.</source>
            <translation>Ponga la clave en %1 en cada ejecución.</translation>
        </message>
        <message>
            <source>Trusted for %1: “%2”, valid until %3.</source>
            <translation>De confianza para %1: “%2”, válido hasta %3.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CommandLine</name>
        <message>
            <source>unknown option “%1”</source>
            <translation>opción desconocida “%1”</translation>
        </message>
        <message>
            <source>unknown command “%1”</source>
            <translation>comando desconocido “%1”</translation>
        </message>
        <message>
            <source>what about “%1”? It knows: %2</source>
            <translation>¿qué hacer con “%1”? Conoce: %2</translation>
        </message>
        <message>
            <source>“%1” has no “%2”; it knows: %3</source>
            <translation>“%1” no tiene “%2”; conoce: %3</translation>
        </message>
        <message>
            <source>“%1” needs %2</source>
            <translation>“%1” requiere %2</translation>
        </message>
        <message>
            <source>“%1” does not know what to do with “%2”</source>
            <translation>“%1” no sabe qué hacer con “%2”</translation>
        </message>
        <message>
            <source>--time-scale must be a number above 0, not “%1”</source>
            <translation>--time-scale debe ser un número mayor que 0, no “%1”</translation>
        </message>
        <message>
            <source>“help” does not know what to do with “%1”</source>
            <translation>“help” no sabe qué hacer con “%1”</translation>
        </message>
        <message>
            <source>no command was given</source>
            <translation>no se indicó ningún comando</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Help</name>
        <message>
            <source>give either IDs or --all</source>
            <translation>indique los ID o --all, no ambos</translation>
        </message>
        <message>
            <source>the service; required</source>
            <translation>el servicio; obligatorio</translation>
        </message>
        <message>
            <source>address of the service, where it is not the provider's own</source>
            <translation>dirección del servicio, si no es la propia del proveedor</translation>
        </message>
        <message>
            <source>where snapshots lie, for servers whose listings have no links</source>
            <translation>dónde están los snapshots, para servidores cuyos listados no tienen enlaces</translation>
        </message>
        <message>
            <source>certificate authority (PEM) of a server of your own: trusted besides the system's, for this account's host only; a copy is kept</source>
            <translation>autoridad de certificación (PEM) de un servidor propio: de confianza además de las del sistema, solo para el host de esta cuenta; se guarda una copia</translation>
        </message>
        <message>
            <source>read the key from standard input, one line</source>
            <translation>leer la clave de la entrada estándar, una línea</translation>
        </message>
        <message>
            <source>read the key from an environment variable</source>
            <translation>leer la clave de una variable de entorno</translation>
        </message>
        <message>
            <source>keep the key nowhere: it comes from SNAPDECK_KEY_&lt;NAME&gt; in every run</source>
            <translation>no guardar la clave: viene de SNAPDECK_KEY_&lt;NAME&gt; en cada ejecución</translation>
        </message>
        <message>
            <source>accept an unencrypted connection to another computer</source>
            <translation>aceptar una conexión sin cifrar con otro equipo</translation>
        </message>
        <message>
            <source>refuse whatever changes something on the server</source>
            <translation>rechazar todo lo que cambie algo en el servidor</translation>
        </message>
        <message>
            <source>add an account</source>
            <translation>añadir una cuenta</translation>
        </message>
        <message>
            <source>list the accounts</source>
            <translation>listar las cuentas</translation>
        </message>
        <message>
            <source>ask the service whether it accepts the key</source>
            <translation>preguntar al servicio si acepta la clave</translation>
        </message>
        <message>
            <source>forget the account and its key</source>
            <translation>olvidar la cuenta y su clave</translation>
        </message>
        <message>
            <source>list snapshots, newest first</source>
            <translation>listar snapshots, primero los más recientes</translation>
        </message>
        <message>
            <source>of everything; the same as no ID</source>
            <translation>de todo; igual que sin ID</translation>
        </message>
        <message>
            <source>print the signed links too; they are secrets: whoever has one can download</source>
            <translation>imprimir también los enlaces firmados; son secretos: quien tenga uno puede descargar</translation>
        </message>
        <message>
            <source>take snapshots; JSON: an operation, or {"operations":[…]} for several or --all</source>
            <translation>crear snapshots; JSON: una operación, o {"operations":[…]} con varias o --all</translation>
        </message>
        <message>
            <source>of every application and database</source>
            <translation>de cada aplicación y base de datos</translation>
        </message>
        <message>
            <source>follow each one to its end, through limits too</source>
            <translation>seguir cada uno hasta el final, también durante los límites</translation>
        </message>
        <message>
            <source>only say when each would be sent; sends nothing</source>
            <translation>solo decir cuándo se enviaría cada uno; no envía nada</translation>
        </message>
        <message>
            <source>put a snapshot back; this replaces what is there now</source>
            <translation>restaurar un snapshot; esto reemplaza lo que hay ahora</translation>
        </message>
        <message>
            <source>which one, as “snapshot list” shows it; required</source>
            <translation>cuál, como la muestra “snapshot list”; obligatoria</translation>
        </message>
        <message>
            <source>the same ID once more; without it nothing is sent</source>
            <translation>el mismo ID otra vez; sin él no se envía nada</translation>
        </message>
        <message>
            <source>take none of what is there now; then there is no way back</source>
            <translation>no crear ninguno de lo que hay ahora; entonces la restauración no se puede deshacer</translation>
        </message>
        <message>
            <source>fetch a snapshot; it gets its name only when it is whole and checked</source>
            <translation>descargar un snapshot; recibe su nombre únicamente cuando está entero y comprobado</translation>
        </message>
        <message>
            <source>which one; by default the newest that is listed</source>
            <translation>cuál; por defecto la más reciente del listado</translation>
        </message>
        <message>
            <source>the folder; required</source>
            <translation>la carpeta; obligatoria</translation>
        </message>
        <message>
            <source>1 to 8 connections; by default as many as help</source>
            <translation>de 1 a 8 conexiones; por defecto, tantas como ayuden</translation>
        </message>
        <message>
            <source>keep settings and log in DIR instead of the usual place</source>
            <translation>guardar ajustes y registro en DIR en vez del lugar habitual</translation>
        </message>
        <message>
            <source>the account to use; needed where there are several</source>
            <translation>la cuenta que usar; necesaria si hay varias</translation>
        </message>
        <message>
            <source>print one JSON document on standard output; words go to standard error</source>
            <translation>imprimir un documento JSON en la salida estándar; las palabras van al error estándar</translation>
        </message>
        <message>
            <source>run the clock X times faster, with a simulator on this computer</source>
            <translation>hacer correr el reloj X veces más rápido, con un simulador en este equipo</translation>
        </message>
        <message>
            <source>print this and exit</source>
            <translation>imprimir esto y salir</translation>
        </message>
        <message>
            <source>list the applications of Square Cloud</source>
            <translation>listar las aplicaciones de Square Cloud</translation>
        </message>
        <message>
            <source>list the databases of Square Cloud</source>
            <translation>listar las bases de datos de Square Cloud</translation>
        </message>
        <message>
            <source>say how many snapshots the day still allows, and when the next one frees up</source>
            <translation>decir cuántos snapshots permite aún el día, y cuándo se libera el próximo</translation>
        </message>
        <message>
            <source>Usage: snapdeck-cli [OPTION]… %1</source>
            <translation>Uso: snapdeck-cli [OPCIÓN]… %1</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>Códigos de salida:</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>failed; standard error says what, why and what to do</source>
            <translation>falló; el error estándar dice qué, por qué y qué hacer</translation>
        </message>
        <message>
            <source>wrong usage</source>
            <translation>uso incorrecto</translation>
        </message>
        <message>
            <source>the outcome is not confirmed (yet); nothing was sent twice</source>
            <translation>el resultado no está confirmado (aún); nada se envió dos veces</translation>
        </message>
        <message>
            <source>a limit is in the way and --wait was not given</source>
            <translation>un límite lo impide y no se indicó --wait</translation>
        </message>
        <message>
            <source>the key was refused, or there is none</source>
            <translation>la clave se rechazó, o no hay ninguna</translation>
        </message>
        <message>
            <source>the service could not be reached</source>
            <translation>no se pudo llegar al servicio</translation>
        </message>
        <message>
            <source>refused by Snapdeck: confirmation missing or wrong, account read-only</source>
            <translation>rechazado por Snapdeck: confirmación ausente o errónea, cuenta de solo lectura</translation>
        </message>
        <message>
            <source>interrupted before anything was sent that changes something</source>
            <translation>interrumpido antes de enviar nada que cambie algo</translation>
        </message>
        <message>
            <source>Of several the worst counts: 1, 5, 7, 2, 6, 130, 3, 4, 0.</source>
            <translation>De varios cuenta el peor: 1, 5, 7, 2, 6, 130, 3, 4, 0.</translation>
        </message>
        <message>
            <source>NOUN VERB [ARGUMENT]…</source>
            <translation>SUSTANTIVO VERBO [ARGUMENTO]…</translation>
        </message>
        <message>
            <source>Snapshots of Square Cloud and capsules of Wrenn, for scripts. It asks nothing.</source>
            <translation>Snapshots de Square Cloud y cápsulas de Wrenn, para scripts. No pregunta nada.</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Comandos:</translation>
        </message>
        <message>
            <source>Options of every command:</source>
            <translation>Opciones de cada comando:</translation>
        </message>
        <message>
            <source>print the version and exit</source>
            <translation>imprimir la versión y salir</translation>
        </message>
        <message>
            <source>ID is an id or a name that only one thing has. A key comes from standard input, the environment or
the keychain, never from an argument: SNAPDECK_KEY_&lt;NAME&gt; (the account's name in capitals, other
signs as _) goes before the keychain.</source>
            <translation>ID es un id o un nombre que solo tiene una cosa. Una clave viene de la entrada estándar, del entorno o
del llavero, nunca de un argumento: SNAPDECK_KEY_&lt;NAME&gt; (el nombre de la cuenta en mayúsculas, los demás
signos como _) va antes que el llavero.</translation>
        </message>
        <message>
            <source>“snapdeck-cli help NOUN” and “snapdeck-cli help NOUN VERB” tell more.</source>
            <translation>“snapdeck-cli help SUSTANTIVO” y “snapdeck-cli help SUSTANTIVO VERBO” dicen más.</translation>
        </message>
        <message>
            <source> VERB [ARGUMENT]…</source>
            <translation> VERBO [ARGUMENTO]…</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opciones:</translation>
        </message>
        <message>
            <source>list the open operations and the last 20, of --account or of all accounts</source>
            <translation>listar las operaciones abiertas y las últimas 20, de --account o de todas las cuentas</translation>
        </message>
        <message>
            <source>every operation that the journal knows</source>
            <translation>cada operación que el diario conoce</translation>
        </message>
        <message>
            <source>say how an operation stands; looks once where it is open</source>
            <translation>decir cómo está una operación; mira una vez si está abierta</translation>
        </message>
        <message>
            <source>go on with what an earlier run left open, to the end; nothing is sent twice</source>
            <translation>continuar hasta el final lo que dejó abierto una ejecución anterior; nada se envía dos veces</translation>
        </message>
        <message>
            <source>every open one, of --account or of all accounts</source>
            <translation>todas las abiertas, de --account o de todas las cuentas</translation>
        </message>
        <message>
            <source>cancel an operation of which nothing has been sent yet</source>
            <translation>cancelar una operación de la que aún no se envió nada</translation>
        </message>
        <message>
            <source>look once more for an outcome that is not confirmed</source>
            <translation>comprobar otra vez un resultado que no está confirmado</translation>
        </message>
        <message>
            <source>who asked for what, when, and what the service said, newest first</source>
            <translation>quién pidió qué, cuándo, y qué dijo el servicio, primero lo más reciente</translation>
        </message>
        <message>
            <source>from this day or moment on, UTC: 2026-11-22, 2026-11-22T16:42:07Z</source>
            <translation>desde este día o momento, UTC: 2026-11-22, 2026-11-22T16:42:07Z</translation>
        </message>
        <message>
            <source>up to this day or moment</source>
            <translation>hasta este día o momento</translation>
        </message>
        <message>
            <source>only lines whose resource, code or message holds S</source>
            <translation>solo líneas cuyo recurso, código o mensaje contiene S</translation>
        </message>
        <message>
            <source>only lines of this operation</source>
            <translation>solo líneas de esta operación</translation>
        </message>
        <message>
            <source>print CSV instead of a table</source>
            <translation>imprimir CSV en vez de una tabla</translation>
        </message>
        <message>
            <source>list the files in a snapshot, without fetching it</source>
            <translation>listar los archivos de un snapshot, sin descargarlo</translation>
        </message>
        <message>
            <source>take files out of a snapshot; a PATH is a file, a folder, or a pattern with * and **</source>
            <translation>sacar archivos de un snapshot; un PATH es un archivo, una carpeta o un patrón con * y **</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>also where it comes to very much, or an entry looks like a trap</source>
            <translation>también si resulta muchísimo, o una entrada parece una trampa</translation>
        </message>
        <message>
            <source>tell what changed between two snapshots, without fetching them</source>
            <translation>decir qué cambió entre dos snapshots, sin descargarlos</translation>
        </message>
        <message>
            <source>the older one; required</source>
            <translation>la más antigua; obligatoria</translation>
        </message>
        <message>
            <source>the newer one; required</source>
            <translation>la más reciente; obligatoria</translation>
        </message>
        <message>
            <source>of this file, line by line</source>
            <translation>de este archivo, línea a línea</translation>
        </message>
        <message>
            <source>the newest N; with only age or size beside it, at least these</source>
            <translation>las N más recientes; si solo la acompañan edad o tamaño, al menos estas</translation>
        </message>
        <message>
            <source>the newest of each of N days</source>
            <translation>la última de cada uno de N días</translation>
        </message>
        <message>
            <source>the newest of each of N weeks</source>
            <translation>la última de cada una de N semanas</translation>
        </message>
        <message>
            <source>the newest of each of N months</source>
            <translation>la última de cada uno de N meses</translation>
        </message>
        <message>
            <source>the newest of each of N years</source>
            <translation>la última de cada uno de N años</translation>
        </message>
        <message>
            <source>nothing older</source>
            <translation>nada más antiguo</translation>
        </message>
        <message>
            <source>all of them together, such as 20GB</source>
            <translation>todas juntas, por ejemplo 20GB</translation>
        </message>
        <message>
            <source>keep everything</source>
            <translation>guardar todo</translation>
        </message>
        <message>
            <source>follow the policy of all others again</source>
            <translation>seguir otra vez la política de todos los demás</translation>
        </message>
        <message>
            <source>list the local copies, newest first</source>
            <translation>listar las copias locales, primero las más recientes</translation>
        </message>
        <message>
            <source>read copies through; fails where one is not good</source>
            <translation>leer copias enteras; falla si alguna no está bien</translation>
        </message>
        <message>
            <source>take in the zips that lie in the folder, and read them</source>
            <translation>incorporar los zip que hay en la carpeta, y leerlos</translation>
        </message>
        <message>
            <source>no policy takes this copy</source>
            <translation>ninguna política se lleva esta copia</translation>
        </message>
        <message>
            <source>policies count this copy again</source>
            <translation>las políticas cuentan de nuevo esta copia</translation>
        </message>
        <message>
            <source>say something about a copy; nothing: unsay it</source>
            <translation>anotar algo sobre una copia; sin nada: borrar la nota</translation>
        </message>
        <message>
            <source>give a copy these tags, and no others</source>
            <translation>dar a una copia estas etiquetas, y ninguna otra</translation>
        </message>
        <message>
            <source>put a copy into the trash</source>
            <translation>mover una copia a la papelera</translation>
        </message>
        <message>
            <source>show the trash, bring back, or empty it</source>
            <translation>mostrar la papelera, recuperar, o vaciarla</translation>
        </message>
        <message>
            <source>put into the trash what the policies do not keep</source>
            <translation>mover a la papelera lo que las políticas no guardan</translation>
        </message>
        <message>
            <source>only say what would go and what stays, and why</source>
            <translation>solo decir qué se iría y qué se queda, y por qué</translation>
        </message>
        <message>
            <source>show or set what is kept, of one resource or of all others</source>
            <translation>mostrar o fijar qué se guarda, de un recurso o de todos los demás</translation>
        </message>
        <message>
            <source>have every new snapshot of a resource fetched into the vault</source>
            <translation>descargar a la bóveda cada snapshot nuevo de un recurso</translation>
        </message>
        <message>
            <source>with add: those that are listed already, too</source>
            <translation>con add: también los que ya están en el listado</translation>
        </message>
        <message>
            <source>say where the vault is, or use DIR from now on</source>
            <translation>decir dónde está la bóveda, o usar DIR desde ahora</translation>
        </message>
        <message>
            <source>use the folder in the data folder again</source>
            <translation>usar de nuevo la carpeta que está en la carpeta de datos</translation>
        </message>
        <message>
            <source>make templates of capsules; this destroys the capsules</source>
            <translation>crear plantillas de cápsulas; esto destruye las cápsulas</translation>
        </message>
        <message>
            <source>of the template; else one is made up that goes on with yours</source>
            <translation>de la plantilla; si falta, se forma uno que continúa los suyos</translation>
        </message>
        <message>
            <source>replace the template of that name, where the server can</source>
            <translation>reemplazar la plantilla de ese nombre, si el servidor puede</translation>
        </message>
        <message>
            <source>delete the template of that name first, where it cannot</source>
            <translation>eliminar antes la plantilla de ese nombre, si no puede</translation>
        </message>
        <message>
            <source>goes with --delete-old: the name once more; without it nothing is sent</source>
            <translation>va con --delete-old: el nombre otra vez; sin él no se envía nada</translation>
        </message>
        <message>
            <source>pause the capsule before; newer servers only</source>
            <translation>pausar antes la cápsula; solo servidores más recientes</translation>
        </message>
        <message>
            <source>launch a capsule like it of the template afterwards</source>
            <translation>iniciar después desde la plantilla una cápsula como ella</translation>
        </message>
        <message>
            <source>the id of each capsule once more; without it nothing is sent</source>
            <translation>el id de cada cápsula otra vez; sin él no se envía nada</translation>
        </message>
        <message>
            <source>launch a capsule, and follow it until it runs</source>
            <translation>iniciar una cápsula, y seguirla hasta que esté en ejecución</translation>
        </message>
        <message>
            <source>what it is made of; required</source>
            <translation>de qué se crea; obligatoria</translation>
        </message>
        <message>
            <source>by default as many as the template has, else 1</source>
            <translation>por defecto tantas como tiene la plantilla; si no, 1</translation>
        </message>
        <message>
            <source>in MiB; by default as much as the template has, else 512</source>
            <translation>en MiB; por defecto tanta como tiene la plantilla; si no, 512</translation>
        </message>
        <message>
            <source>seconds without use after which it pauses; 0, the default: never</source>
            <translation>segundos sin uso tras los que se pausa; 0, el valor por defecto: nunca</translation>
        </message>
        <message>
            <source>list the capsules of Wrenn, and when they pause by themselves</source>
            <translation>listar las cápsulas de Wrenn, y cuándo se pausan solas</translation>
        </message>
        <message>
            <source>list the templates of Wrenn, where they come from, and whether they were seen to run</source>
            <translation>listar las plantillas de Wrenn, de dónde vienen y si se vieron en ejecución</translation>
        </message>
        <message>
            <source>only those</source>
            <translation>solo esas</translation>
        </message>
        <message>
            <source>pause a capsule, and follow it until it is</source>
            <translation>pausar una cápsula, y seguirla hasta que lo esté</translation>
        </message>
        <message>
            <source>have a paused capsule run again</source>
            <translation>hacer que una cápsula en pausa vuelva a estar en ejecución</translation>
        </message>
        <message>
            <source>put off the pause that a capsule makes by itself</source>
            <translation>aplazar la pausa que una cápsula hace sola</translation>
        </message>
        <message>
            <source>destroy a capsule for good</source>
            <translation>destruir una cápsula para siempre</translation>
        </message>
        <message>
            <source>the capsule's id once more; without it nothing is sent</source>
            <translation>el id de la cápsula otra vez; sin él no se envía nada</translation>
        </message>
        <message>
            <source>launch a capsule of a template to see whether it runs, and destroy it again</source>
            <translation>iniciar una cápsula de una plantilla para ver si arranca, y destruirla</translation>
        </message>
        <message>
            <source>delete a template for good</source>
            <translation>eliminar una plantilla para siempre</translation>
        </message>
        <message>
            <source>the name once more; without it nothing is sent</source>
            <translation>el nombre otra vez; sin él no se envía nada</translation>
        </message>
        <message>
            <source>certificate authority (PEM) of a server of your own, instead of an earlier one</source>
            <translation>autoridad de certificación (PEM) de un servidor propio, en lugar de una anterior</translation>
        </message>
        <message>
            <source>trust the system&apos;s authorities alone</source>
            <translation>confiar solo en las autoridades del sistema</translation>
        </message>
        <message>
            <source>along the window&apos;s edge</source>
            <translation>a lo largo del borde de la ventana</translation>
        </message>
        <message>
            <source>read another key from standard input, one line</source>
            <translation>leer otra clave de la entrada estándar, una línea</translation>
        </message>
        <message>
            <source>read another key from an environment variable</source>
            <translation>leer otra clave de una variable de entorno</translation>
        </message>
        <message>
            <source>forget the stored key: it comes from SNAPDECK_KEY_&lt;NAME&gt; in every run</source>
            <translation>olvidar la clave guardada: viene de SNAPDECK_KEY_&lt;NAME&gt; en cada ejecución</translation>
        </message>
        <message>
            <source>change the account&apos;s authority, colour or key; another address is another account: add it, then remove this one</source>
            <translation>cambiar la autoridad, el color o la clave de la cuenta; otra dirección es otra cuenta: añádala y luego quite esta</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::HistoryCommand</name>
        <message>
            <source>--%1 must be a day or a moment such as 2026-11-22 or 2026-11-22T16:42:07Z, not “%2”</source>
            <translation>--%1 debe ser un día o un momento como 2026-11-22 o 2026-11-22T16:42:07Z, no “%2”</translation>
        </message>
        <message>
            <source>give either --csv or --json</source>
            <translation>indique --csv o --json, no ambas</translation>
        </message>
        <message>
            <source>at</source>
            <translation>cuándo</translation>
        </message>
        <message>
            <source>account</source>
            <translation>cuenta</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>operation</source>
            <translation>operación</translation>
        </message>
        <message>
            <source>who</source>
            <translation>quién</translation>
        </message>
        <message>
            <source>The journal has nothing of that kind.</source>
            <translation>El diario no tiene nada de eso.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Journal</name>
        <message>
            <source>Nothing was sent: what changes something has to be written down first.</source>
            <translation>No se envió nada: lo que cambia algo se debe anotar antes.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Key</name>
        <message>
            <source>Key (it is not shown): </source>
            <translation>Clave (no se muestra): </translation>
        </message>
        <message>
            <source>The key is empty.</source>
            <translation>La clave está vacía.</translation>
        </message>
        <message>
            <source>Nothing was kept. Give the key of the account.</source>
            <translation>No se guardó nada. Indique la clave de la cuenta.</translation>
        </message>
        <message>
            <source>This is no key: it holds white space or signs that no key has.</source>
            <translation>Esto no es una clave: contiene espacios o signos que ninguna clave tiene.</translation>
        </message>
        <message>
            <source>Nothing was kept. Copy the key again, the key alone.</source>
            <translation>No se guardó nada. Copie la clave de nuevo, solo la clave.</translation>
        </message>
        <message>
            <source>The environment has no variable %1.</source>
            <translation>El entorno no tiene ninguna variable %1.</translation>
        </message>
        <message>
            <source>Set it to the key, or give the key with --key-stdin.</source>
            <translation>Póngale la clave, o indique la clave con --key-stdin.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Lifecycle</name>
        <message>
            <source>The capsule %1 runs, made from “%2”.</source>
            <translation>La cápsula %1 está en ejecución, creada a partir de “%2”.</translation>
        </message>
        <message>
            <source>The capsule is paused.</source>
            <translation>La cápsula está en pausa.</translation>
        </message>
        <message>
            <source>The capsule runs again.</source>
            <translation>La cápsula vuelve a estar en ejecución.</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>La cápsula se destruyó.</translation>
        </message>
        <message>
            <source>The template is deleted.</source>
            <translation>La plantilla se eliminó.</translation>
        </message>
        <message>
            <source>No answer came. Looking for the truth until %1 at most; it is not sent again.</source>
            <translation>No llegó respuesta. Se averigua qué pasó, como máximo hasta el %1; no se envía de nuevo.</translation>
        </message>
        <message>
            <source>The capsule %1 was made; waiting until it runs.</source>
            <translation>La cápsula %1 se creó; esperando a que esté en ejecución.</translation>
        </message>
        <message>
            <source>Waiting for operation %1.</source>
            <translation>Esperando a la operación %1.</translation>
        </message>
        <message>
            <source>Looking before anything is sent.</source>
            <translation>Comprobando antes de enviar nada.</translation>
        </message>
        <message>
            <source>Sent once; waiting for the answer.</source>
            <translation>Enviado una vez; esperando la respuesta.</translation>
        </message>
        <message>
            <source>The service has answered; waiting until it is so.</source>
            <translation>El servicio ha respondido; esperando hasta que así sea.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Operation</name>
        <message>
            <source>It was not begun, because another ID is wrong.</source>
            <translation>No se empezó, porque otro ID es erróneo.</translation>
        </message>
        <message>
            <source>It was not begun.</source>
            <translation>No se empezó.</translation>
        </message>
        <message>
            <source>The day's allowance is used up.</source>
            <translation>La cuota del día está agotada.</translation>
        </message>
        <message>
            <source>It was not begun. Ask again then, or wait with --wait.</source>
            <translation>No se empezó. Pídalo de nuevo entonces, o espere con --wait.</translation>
        </message>
        <message>
            <source>The daily allowance is used up; the next snapshot is free at %1.</source>
            <translation>La cuota diaria está agotada; el próximo snapshot se libera el %1.</translation>
        </message>
        <message>
            <source>The service has blocked the account for a while, until about %1.</source>
            <translation>El servicio ha bloqueado la cuenta por un tiempo, más o menos hasta el %1.</translation>
        </message>
        <message>
            <source>The service wants a pause between two restores, until %1.</source>
            <translation>El servicio exige una pausa entre dos restauraciones, hasta el %1.</translation>
        </message>
        <message>
            <source>The service wants a pause between two snapshots, until %1.</source>
            <translation>El servicio exige una pausa entre dos snapshots, hasta el %1.</translation>
        </message>
        <message>
            <source>No answer came, and it is not sent again. Looking at the resource; next check at %1.</source>
            <translation>No llegó respuesta, y no se envía de nuevo. Comprobando el recurso; próxima comprobación el %1.</translation>
        </message>
        <message>
            <source>The service has answered; checking whether it runs. Next check at %1.</source>
            <translation>El servicio ha respondido; comprobando si está en ejecución. Próxima comprobación el %1.</translation>
        </message>
        <message>
            <source>No answer came. Looking for the template and the capsule until %1 at most; the capture is not sent again.</source>
            <translation>No llegó respuesta. Buscando la plantilla y la cápsula, como máximo hasta el %1; la captura no se envía de nuevo.</translation>
        </message>
        <message>
            <source>No answer came, so it may have been taken. The listing tells; next check at %1. It is not requested again.</source>
            <translation>No llegó respuesta, así que quizá se creó. El listado lo dirá; próxima comprobación el %1. No se pide de nuevo.</translation>
        </message>
        <message>
            <source>The service is still taking it. The listing tells when it is done; next check at %1.</source>
            <translation>El servicio aún lo está creando. El listado dirá cuándo está hecho; próxima comprobación el %1.</translation>
        </message>
        <message>
            <source>Waiting for operation %1.</source>
            <translation>Esperando a la operación %1.</translation>
        </message>
        <message>
            <source>Looking at the capsule and the templates.</source>
            <translation>Comprobando la cápsula y las plantillas.</translation>
        </message>
        <message>
            <source>Waiting for the safety snapshot to be listed.</source>
            <translation>Esperando a que el snapshot de seguridad aparezca en el listado.</translation>
        </message>
        <message>
            <source>Waiting for its turn.</source>
            <translation>Esperando su turno.</translation>
        </message>
        <message>
            <source>The capsule is gone.</source>
            <translation>La cápsula ya no existe.</translation>
        </message>
        <message>
            <source>The capsule is still there, paused.</source>
            <translation>La cápsula sigue ahí, en pausa.</translation>
        </message>
        <message>
            <source>The capsule has stopped.</source>
            <translation>La cápsula se ha detenido.</translation>
        </message>
        <message>
            <source>The capsule is still running.</source>
            <translation>La cápsula sigue en ejecución.</translation>
        </message>
        <message>
            <source>What became of the capsule could not be seen.</source>
            <translation>No se pudo ver qué fue de la cápsula.</translation>
        </message>
        <message>
            <source>Whether it runs could not be seen.</source>
            <translation>No se pudo ver si está en ejecución.</translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Está en ejecución.</translation>
        </message>
        <message>
            <source>It was stopped before, and still is.</source>
            <translation>Ya estaba detenida antes, y lo sigue estando.</translation>
        </message>
        <message>
            <source>It does not run.</source>
            <translation>No está en ejecución.</translation>
        </message>
        <message>
            <source>Restored, version %1.</source>
            <translation>Restaurada, versión %1.</translation>
        </message>
        <message>
            <source>Captured as template “%1”.</source>
            <translation>Capturada como plantilla “%1”.</translation>
        </message>
        <message>
            <source>Ready. The service has not told its version yet.</source>
            <translation>Listo. El servicio aún no ha dado su versión.</translation>
        </message>
        <message>
            <source>Ready, version %1.</source>
            <translation>Listo, versión %1.</translation>
        </message>
        <message>
            <source>Its link is valid until %1.</source>
            <translation>Su enlace es válido hasta el %1.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>“%1 operation follow %2” or the window goes on with it; do not ask for it again.</source>
            <translation>“%1 operation follow %2” o la ventana lo continúa; no lo pida de nuevo.</translation>
        </message>
        <message>
            <source>%1, %2 of %3 (%4), account %5</source>
            <translation>%1, %2 de %3 (%4), cuenta %5</translation>
        </message>
        <message>
            <source>%1 since %2, begun at %3</source>
            <translation>%1 desde %2, iniciada: %3</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Código: %1</translation>
        </message>
        <message>
            <source>Safety snapshot: operation %1, version %2</source>
            <translation>Snapshot de seguridad: operación %1, versión %2</translation>
        </message>
        <message>
            <source>not listed yet</source>
            <translation>aún no está en el listado</translation>
        </message>
        <message>
            <source>It comes after operation %1.</source>
            <translation>Va después de la operación %1.</translation>
        </message>
        <message>
            <source>It is part of a trial of the template “%1”.</source>
            <translation>Es parte de una prueba de la plantilla “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli operation check %1” looks once more.</source>
            <translation>“snapdeck-cli operation check %1” mira otra vez.</translation>
        </message>
        <message>
            <source>Sent once; capturing as template “%1”.</source>
            <translation>Enviado una vez; capturando como plantilla “%1”.</translation>
        </message>
        <message>
            <source>Sent once; waiting for the answer.</source>
            <translation>Enviado una vez; esperando la respuesta.</translation>
        </message>
        <message>
            <source>Cancelled before anything was sent.</source>
            <translation>Cancelado antes de enviar nada.</translation>
        </message>
        <message>
            <source>The service has answered; finding out what became of the capsule.</source>
            <translation>El servicio ha respondido; averiguando qué fue de la cápsula.</translation>
        </message>
        <message>
            <source>It ends by itself at %1 at the latest, unless the service cannot be read.</source>
            <translation>Termina por su cuenta el %1 como máximo, salvo que no se pueda leer el servicio.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationCancelCommand</name>
        <message>
            <source>The operation has ended: %1.</source>
            <translation>La operación ha terminado: %1.</translation>
        </message>
        <message>
            <source>There is nothing left to cancel.</source>
            <translation>No queda nada que cancelar.</translation>
        </message>
        <message>
            <source>It has been sent, and cannot be cancelled any more.</source>
            <translation>Ya se envió y no se puede cancelar.</translation>
        </message>
        <message>
            <source>Another running program works on it.</source>
            <translation>Otro programa en ejecución trabaja en ella.</translation>
        </message>
        <message>
            <source>Call it off there.</source>
            <translation>Cancélela allí.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationCheckCommand</name>
        <message>
            <source>The operation is not unconfirmed, but %1.</source>
            <translation>La operación no está sin confirmar, sino %1.</translation>
        </message>
        <message>
            <source>There is nothing left to find out.</source>
            <translation>No queda nada por averiguar.</translation>
        </message>
        <message>
            <source>What was written down of this operation cannot be read any more.</source>
            <translation>Lo que se anotó de esta operación ya no se puede leer.</translation>
        </message>
        <message>
            <source>Look at the lists before you ask for it anew.</source>
            <translation>Consulte las listas antes de pedirlo de nuevo.</translation>
        </message>
        <message>
            <source>Interrupted. Nothing was sent.</source>
            <translation>Interrumpido. No se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationFollowCommand</name>
        <message>
            <source>“operation follow” needs either an operation or --all</source>
            <translation>“operation follow” requiere una operación o --all</translation>
        </message>
        <message>
            <source>%1: another running program works on %2; waiting for its end.</source>
            <translation>%1: otro programa en ejecución trabaja en %2; esperando a que termine.</translation>
        </message>
        <message>
            <source>Several snapshots are paused: nothing of them is sent until somebody resumes them in the window.</source>
            <translation>Varios snapshots están en pausa: no se envía nada de ellos hasta que alguien los reanude en la ventana.</translation>
        </message>
        <message>
            <source>No operation is open.</source>
            <translation>No hay ninguna operación abierta.</translation>
        </message>
        <message>
            <source>Interrupted. Nothing was cancelled: what has been sent goes on at the service, what has not stays in the journal, and the next “snapdeck-cli operation follow” or the window goes on with it.</source>
            <translation>Interrumpido. No se canceló nada: lo enviado continúa en el servicio, lo no enviado queda en el diario, y el próximo “snapdeck-cli operation follow” o la ventana lo continúa.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationListCommand</name>
        <message>
            <source>operation</source>
            <translation>operación</translation>
        </message>
        <message>
            <source>account</source>
            <translation>cuenta</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>since</source>
            <translation>desde</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>The journal knows no operations.</source>
            <translation>El diario no conoce ninguna operación.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationShowCommand</name>
        <message>
            <source>So this is what the journal knew, and nobody has looked.</source>
            <translation>Así que esto es lo que sabía el diario, y nadie ha mirado.</translation>
        </message>
        <message>
            <source>Another running program works on it.</source>
            <translation>Otro programa en ejecución trabaja en ella.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Output</name>
        <message>
            <source>The result could not be written: %1.</source>
            <translation>No se pudo escribir el resultado: %1.</translation>
        </message>
        <message>
            <source>Look at where it was to go. What was done is in “snapdeck-cli history”.</source>
            <translation>Mire adónde debía ir. Lo que se hizo está en “snapdeck-cli history”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Plan</name>
        <message>
            <source>Beyond today's allowance: %1, the first of them from %2 on.</source>
            <translation>Fuera de la cuota de hoy: %1, el primero desde el %2.</translation>
        </message>
        <message>
            <source>Beyond today's allowance: %1; nobody knows yet when they can be sent.</source>
            <translation>Fuera de la cuota de hoy: %1; aún no se sabe cuándo se podrán enviar.</translation>
        </message>
        <message>
            <source>%1 of %2 snapshots used in the last 24 hours, %3 left.</source>
            <translation>%1 de %2 snapshots usados en las últimas 24 horas, quedan %3.</translation>
        </message>
        <message>
            <source>The next one frees up at %1.</source>
            <translation>El próximo se libera el %1.</translation>
        </message>
        <message>
            <source>None can be sent today.</source>
            <translation>Hoy no se puede enviar ninguno.</translation>
        </message>
        <message>
            <source>To be sent today: %1, the first at %2, the last at %3.</source>
            <translation>Se envían hoy: %1, el primero el %2, el último el %3.</translation>
        </message>
        <message>
            <source>Left of the day's allowance afterwards: %1.</source>
            <translation>Cuota del día que queda después: %1.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>beyond today</source>
            <translation>después de hoy</translation>
        </message>
        <message>
            <source>sent at</source>
            <translation>envío</translation>
        </message>
        <message>
            <source>allowance</source>
            <translation>cuota</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Program</name>
        <message>
            <source>“snapdeck-cli --help” shows the commands.</source>
            <translation>“snapdeck-cli --help” muestra los comandos.</translation>
        </message>
        <message>
            <source>“snapdeck-cli help %1” shows how it is used.</source>
            <translation>“snapdeck-cli help %1” muestra cómo se usa.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::QuotaCommand</name>
        <message>
            <source>The service has blocked the account for a while, until about %1.</source>
            <translation>El servicio ha bloqueado la cuenta por un tiempo, más o menos hasta el %1.</translation>
        </message>
        <message>
            <source>The next snapshot may be requested at %1.</source>
            <translation>El próximo snapshot se puede pedir a partir del %1.</translation>
        </message>
        <message>
            <source>%1 has to rest until %2.</source>
            <translation>%1 debe esperar hasta el %2.</translation>
        </message>
        <message>
            <source>This service does not say who ordered a snapshot, so the day's automatic ones are counted too.</source>
            <translation>Este servicio no dice quién pidió un snapshot, así que también cuentan los automáticos del día.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Resource</name>
        <message>
            <source>An application and a database are both called “%1”.</source>
            <translation>Una aplicación y una base de datos se llaman “%1”.</translation>
        </message>
        <message>
            <source>Use the id.</source>
            <translation>Use el id.</translation>
        </message>
        <message>
            <source>“snapdeck-cli app list” and “snapdeck-cli database list” show what there is.</source>
            <translation>“snapdeck-cli app list” y “snapdeck-cli database list” muestran lo que hay.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::ResourceListCommand</name>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en ejecución</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>The account has no applications.</source>
            <translation>La cuenta no tiene aplicaciones.</translation>
        </message>
        <message>
            <source>The account has no databases.</source>
            <translation>La cuenta no tiene bases de datos.</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>runtime</source>
            <translation>entorno</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>memoria</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>clúster</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotContentsCommand</name>
        <message>
            <source>size</source>
            <translation>tamaño</translation>
        </message>
        <message>
            <source>packed</source>
            <translation>comprimido</translation>
        </message>
        <message>
            <source>modified</source>
            <translation>modificado</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>aviso</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 unpacked; read from the vault's copy</source>
            <translation>%1 sin comprimir; leído de la copia de la bóveda</translation>
        </message>
        <message>
            <source>%1 unpacked; read from the server without fetching the snapshot</source>
            <translation>%1 sin comprimir; leído del servicio sin descargar el snapshot</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotCreateCommand</name>
        <message>
            <source>“snapshot create” needs either IDs or --all</source>
            <translation>“snapshot create” requiere los ID o --all</translation>
        </message>
        <message>
            <source>--plan sends nothing that --wait could wait for</source>
            <translation>--plan no envía nada que --wait pudiera esperar</translation>
        </message>
        <message>
            <source>With --wait they would be waited for, through the limits.</source>
            <translation>Con --wait se esperaría por ellos, también durante los límites.</translation>
        </message>
        <message>
            <source>Interrupted. What has been sent cannot be stopped: the service goes on. Nothing of it is sent again.</source>
            <translation>Interrumpido. Lo ya enviado no se puede detener: el servicio continúa. Nada de ello se envía otra vez.</translation>
        </message>
        <message>
            <source>Interrupted before anything more was sent.</source>
            <translation>Interrumpido antes de enviar nada más.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotDiffCommand</name>
        <message>
            <source>“snapshot diff” needs --from V and --to V</source>
            <translation>“snapshot diff” requiere --from V y --to V</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 removed, %4 moved, %5 the same</source>
            <translation>cambiados: %1, añadidos: %2, quitados: %3, movidos: %4, iguales: %5</translation>
        </message>
        <message>
            <source>change</source>
            <translation>cambio</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>diferencia</translation>
        </message>
        <message>
            <source>path</source>
            <translation>ruta</translation>
        </message>
        <message>
            <source>There is no “%1” in either snapshot.</source>
            <translation>No hay “%1” en ninguno de los dos snapshots.</translation>
        </message>
        <message>
            <source>“snapshot contents” lists what is there.</source>
            <translation>“snapshot contents” lista lo que hay.</translation>
        </message>
        <message>
            <source>%1 is the same in both.</source>
            <translation>%1 es igual en ambos.</translation>
        </message>
        <message>
            <source>%1 differs, and is no text.</source>
            <translation>%1 difiere, y no es un texto.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotDownloadCommand</name>
        <message>
            <source>A fresh one may be missing from the listing for up to 30 minutes from when it was taken.</source>
            <translation>Uno reciente puede faltar en el listado hasta 30 minutos desde que se creó.</translation>
        </message>
        <message>
            <source>It has no snapshots.</source>
            <translation>No tiene snapshots.</translation>
        </message>
        <message>
            <source>There is no version “%1” in the listing.</source>
            <translation>No hay ninguna versión “%1” en el listado.</translation>
        </message>
        <message>
            <source>“snapshot download” needs --to DIR</source>
            <translation>“snapshot download” requiere --to DIR</translation>
        </message>
        <message>
            <source>--connections takes a number from 1 to %1</source>
            <translation>--connections admite un número de 1 a %1</translation>
        </message>
        <message>
            <source>The service gave no link for this version.</source>
            <translation>El servicio no dio ningún enlace para esta versión.</translation>
        </message>
        <message>
            <source>Try again later, or take another version.</source>
            <translation>Inténtelo más tarde, o tome otra versión.</translation>
        </message>
        <message>
            <source>%1: fetching the snapshot of %2, %3.</source>
            <translation>%1: descargando el snapshot del %2, %3.</translation>
        </message>
        <message>
            <source>Going on from %1 of an earlier try.</source>
            <translation>Se continúa desde %1 de un intento anterior.</translation>
        </message>
        <message>
            <source>%1 % of %2</source>
            <translation>%1 % de %2</translation>
        </message>
        <message>
            <source>%1
%2 bytes, %3 entries, every checksum checked
sha256 %4</source>
            <translation>%1
%2 bytes, %3 entradas, todas las sumas de verificación comprobadas
sha256 %4</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotExtractCommand</name>
        <message>
            <source>That would be %1.</source>
            <translation>Serían %1.</translation>
        </message>
        <message>
            <source>That would be %1 files.</source>
            <translation>Serían %1 archivos.</translation>
        </message>
        <message>
            <source>“%1” would grow %2 times, as a trap does.</source>
            <translation>“%1” crecería %2 veces, como hace una trampa.</translation>
        </message>
        <message>
            <source>“snapshot extract” needs --to DIR</source>
            <translation>“snapshot extract” requiere --to DIR</translation>
        </message>
        <message>
            <source>name the files to extract, or give --all</source>
            <translation>nombre los archivos que extraer, o indique --all</translation>
        </message>
        <message>
            <source>There is no “%1” in this snapshot.</source>
            <translation>No hay “%1” en este snapshot.</translation>
        </message>
        <message>
            <source>“snapshot contents” lists what is there. Nothing was written.</source>
            <translation>“snapshot contents” lista lo que hay. No se escribió nada.</translation>
        </message>
        <message>
            <source>Nothing was written. If you trust it, give --over-limits.</source>
            <translation>No se escribió nada. Si confía en ello, indique --over-limits.</translation>
        </message>
        <message>
            <source>%1 was left out: %2</source>
            <translation>Se omitió %1: %2</translation>
        </message>
        <message>
            <source>%1 was there already and stays; the new file is %2</source>
            <translation>%1 ya existía y se queda; el archivo nuevo es %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotListCommand</name>
        <message>
            <source>This is what was read at %1.</source>
            <translation>Esto es lo que se leyó el %1.</translation>
        </message>
        <message>
            <source>(unknown or deleted)</source>
            <translation>(desconocido o eliminado)</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>creado</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamaño</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>origen</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versión</translation>
        </message>
        <message>
            <source>link valid until</source>
            <translation>enlace válido hasta</translation>
        </message>
        <message>
            <source>link</source>
            <translation>enlace</translation>
        </message>
        <message>
            <source>The links are secrets: whoever has one can download until it expires.</source>
            <translation>Los enlaces son secretos: quien tenga uno puede descargar hasta que caduque.</translation>
        </message>
        <message>
            <source>There are no snapshots.</source>
            <translation>No hay snapshots.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotRestoreCommand</name>
        <message>
            <source>Nothing was sent. Confirm it with --confirm and the same ID again.</source>
            <translation>No se envió nada. Confírmelo con --confirm y otra vez el mismo ID.</translation>
        </message>
        <message>
            <source>“snapshot restore” needs --version V</source>
            <translation>“snapshot restore” requiere --version V</translation>
        </message>
        <message>
            <source>a restore needs the version itself, not “latest”: by the time it is sent that may be another one. “snapshot list” shows them</source>
            <translation>una restauración requiere la versión misma, no “latest”: cuando se envíe podría ser ya otra. “snapshot list” las muestra</translation>
        </message>
        <message>
            <source>A restore replaces what “%1” is now, and nobody has confirmed that.</source>
            <translation>Una restauración reemplaza lo que “%1” es ahora, y nadie lo ha confirmado.</translation>
        </message>
        <message>
            <source>What was confirmed, “%1”, is not “%2”.</source>
            <translation>Lo confirmado, “%1”, no es “%2”.</translation>
        </message>
        <message>
            <source>%1: restoring the snapshot of %2, %3.</source>
            <translation>%1: restaurando el snapshot del %2, %3.</translation>
        </message>
        <message>
            <source>A safety snapshot of what is there now comes first; it counts towards the day's allowance.</source>
            <translation>Antes se crea un snapshot de seguridad de lo que hay ahora; cuenta para la cuota del día.</translation>
        </message>
        <message>
            <source>Version %1 is one of “%2”, not of “%3”.</source>
            <translation>La versión %1 es de “%2”, no de “%3”.</translation>
        </message>
        <message>
            <source>Nothing was sent. “%1 snapshot list %2” shows what there is. %3</source>
            <translation>No se envió nada. “%1 snapshot list %2” muestra lo que hay. %3</translation>
        </message>
        <message>
            <source>Taken; waiting until it is listed.</source>
            <translation>Creado; esperando a que aparezca en el listado.</translation>
        </message>
        <message>
            <source>Taken and listed, version %1.</source>
            <translation>Creado y en el listado, versión %1.</translation>
        </message>
        <message>
            <source>%1, safety snapshot: %2</source>
            <translation>%1, snapshot de seguridad: %2</translation>
        </message>
        <message>
            <source>The way back: %1</source>
            <translation>Para deshacer la restauración: %1</translation>
        </message>
        <message>
            <source>Interrupted. The restore has been sent and cannot be stopped: the service goes on. Look at the resource before anything else.</source>
            <translation>Interrumpido. La restauración ya se envió y no se puede detener: el servicio continúa. Mire el recurso antes de nada más.</translation>
        </message>
        <message>
            <source>The safety snapshot had been requested, and comes into being all the same. %1</source>
            <translation>El snapshot de seguridad ya se había pedido y se crea de todos modos. %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::TemplateDeleteCommand</name>
        <message>
            <source>Deleting the template “%1” cannot be undone, and nobody has confirmed that.</source>
            <translation>Eliminar la plantilla “%1” no se puede deshacer, y nadie lo ha confirmado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::TemplateListCommand</name>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>--type must be snapshot, base or platform, not “%1”</source>
            <translation>--type debe ser snapshot, base o platform, no “%1”</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plataforma</translation>
        </message>
        <message>
            <source>base</source>
            <translation>base</translation>
        </message>
        <message>
            <source>snapshot</source>
            <translation>snapshot</translation>
        </message>
        <message>
            <source>%1 MiB</source>
            <translation>%1 MiB</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>type</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>vcpus</source>
            <translation>vcpus</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>memoria</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamaño</translation>
        </message>
        <message>
            <source>created</source>
            <translation>creada</translation>
        </message>
        <message>
            <source>used by</source>
            <translation>la usan</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>probada</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>There are no templates.</source>
            <translation>No hay plantillas.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::TemplateTryCommand</name>
        <message>
            <source>The capsule of the trial, %1, may be running still: “capsule list” shows it.</source>
            <translation>La cápsula de la prueba, %1, puede seguir en ejecución: “capsule list” la muestra.</translation>
        </message>
        <message>
            <source>Interrupted. The launch has been sent and cannot be called back. The capsule of the trial is destroyed as soon as somebody goes on with it, and pauses by itself otherwise.</source>
            <translation>Interrumpido. El inicio ya se envió y no se puede retirar. La cápsula de la prueba se destruye en cuanto alguien continúe la operación; si no, se pausa sola.</translation>
        </message>
        <message>
            <source>“%1” starts: the capsule %2 ran, and has been destroyed.</source>
            <translation>“%1” arranca: la cápsula %2 estuvo en ejecución y ya se destruyó.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Vault</name>
        <message>
            <source>pinned</source>
            <translation>fijada</translation>
        </message>
        <message>
            <source>(unknown)</source>
            <translation>(desconocido)</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>creado</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamaño</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versión</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>read through</source>
            <translation>leída</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>marcas</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>why</source>
            <translation>motivo</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitada</translation>
        </message>
        <message>
            <source>gone for good</source>
            <translation>se borra</translation>
        </message>
        <message>
            <source>Several resources are called “%1”.</source>
            <translation>Varios recursos se llaman “%1”.</translation>
        </message>
        <message>
            <source>Say which by its id: %1</source>
            <translation>Indique cuál por su id: %1</translation>
        </message>
        <message>
            <source>The vault has no copies of “%1”.</source>
            <translation>La bóveda no tiene copias de “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault list” shows what it has.</source>
            <translation>“snapdeck-cli vault list” muestra lo que tiene.</translation>
        </message>
        <message>
            <source>The vault has no copy “%1” of “%2”.</source>
            <translation>La bóveda no tiene ninguna copia “%1” de “%2”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault list %1” shows those it has.</source>
            <translation>“snapdeck-cli vault list %1” muestra las que tiene.</translation>
        </message>
        <message>
            <source>“%1” may be several copies.</source>
            <translation>“%1” puede ser varias copias.</translation>
        </message>
        <message>
            <source>Say which by its path in the vault: %1</source>
            <translation>Indique cuál por su ruta en la bóveda: %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultAdoptCommand</name>
        <message>
            <source>There is nothing new in %1.</source>
            <translation>No hay nada nuevo en %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultKeepAddCommand</name>
        <message>
            <source>New snapshots of %1 will be fetched into the vault as soon as they are seen.</source>
            <translation>Los snapshots nuevos de %1 se descargarán a la bóveda en cuanto se vean.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultKeepCommand</name>
        <message>
            <source>“vault keep” knows add ID, remove ID and list, not “%1”</source>
            <translation>“vault keep” conoce add ID, remove ID y list, no “%1”</translation>
        </message>
        <message>
            <source>“vault keep %1” needs an ID</source>
            <translation>“vault keep %1” requiere un ID</translation>
        </message>
        <message>
            <source>“vault keep list” does not know what to do with “%1”</source>
            <translation>“vault keep list” no sabe qué hacer con “%1”</translation>
        </message>
        <message>
            <source>There is no rule to keep the snapshots of “%1”.</source>
            <translation>No hay ninguna regla para guardar los snapshots de “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault keep list” shows those there are.</source>
            <translation>“snapdeck-cli vault keep list” muestra las que hay.</translation>
        </message>
        <message>
            <source>all that are listed</source>
            <translation>todos los del listado</translation>
        </message>
        <message>
            <source>No resource has its new snapshots kept by itself.</source>
            <translation>No se guardan automáticamente los snapshots nuevos de ningún recurso.</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>account</source>
            <translation>cuenta</translation>
        </message>
        <message>
            <source>since</source>
            <translation>desde</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultListCommand</name>
        <message>
            <source>The vault %1 has no copies yet.</source>
            <translation>La bóveda %1 aún no tiene copias.</translation>
        </message>
        <message numerus="yes">
            <source>%n copies, %1, in %2</source>
            <translation>
                <numerusform>%n copia, %1, en %2</numerusform>
                <numerusform>%n copias, %1, en %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultPathCommand</name>
        <message>
            <source>give either DIR or --usual</source>
            <translation>indique DIR o --usual, no ambos</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultPolicyCommand</name>
        <message>
            <source>“vault policy” knows show and set, not “%1”</source>
            <translation>“vault policy” conoce show y set, no “%1”</translation>
        </message>
        <message>
            <source>--%1 must be a whole number, not “%2”</source>
            <translation>--%1 debe ser un número entero, no “%2”</translation>
        </message>
        <message>
            <source>--max-size must be a size such as 20GB, not “%1”</source>
            <translation>--max-size debe ser un tamaño como 20GB, no “%1”</translation>
        </message>
        <message>
            <source>--inherit needs the ID of a resource</source>
            <translation>--inherit requiere el ID de un recurso</translation>
        </message>
        <message>
            <source>“vault policy set” needs what is to be kept, or --everything, or --inherit</source>
            <translation>“vault policy set” requiere qué se guarda, o --everything, o --inherit</translation>
        </message>
        <message>
            <source>“vault policy show” changes nothing</source>
            <translation>“vault policy show” no cambia nada</translation>
        </message>
        <message>
            <source>(all others)</source>
            <translation>(todos los demás)</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>what is kept</source>
            <translation>qué se guarda</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultPruneCommand</name>
        <message>
            <source>stays</source>
            <translation>se queda</translation>
        </message>
        <message>
            <source>goes</source>
            <translation>se va</translation>
        </message>
        <message numerus="yes">
            <source>%n copies would go, %1. Nothing was changed.</source>
            <translation>
                <numerusform>%n copia se iría, %1. No se cambió nada.</numerusform>
                <numerusform>%n copias se irían, %1. No se cambió nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies are in the trash now, %1.</source>
            <translation>
                <numerusform>%n copia está ahora en la papelera, %1.</numerusform>
                <numerusform>%n copias están ahora en la papelera, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>fate</source>
            <translation>destino</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>creado</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamaño</translation>
        </message>
        <message>
            <source>why</source>
            <translation>motivo</translation>
        </message>
        <message>
            <source>The vault has no copies.</source>
            <translation>La bóveda no tiene copias.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultRemoveCommand</name>
        <message numerus="yes">
            <source>It is in the trash for %n day(s). “snapdeck-cli vault trash undo %1” brings it back.</source>
            <translation>
                <numerusform>Está en la papelera durante %n día. “snapdeck-cli vault trash undo %1” la recupera.</numerusform>
                <numerusform>Está en la papelera durante %n días. “snapdeck-cli vault trash undo %1” la recupera.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultTrashCommand</name>
        <message>
            <source>“vault trash” knows list, undo N and empty, not “%1”</source>
            <translation>“vault trash” conoce list, undo N y empty, no “%1”</translation>
        </message>
        <message>
            <source>“vault trash undo” needs the number that “vault trash list” shows</source>
            <translation>“vault trash undo” requiere el número que muestra “vault trash list”</translation>
        </message>
        <message>
            <source>“vault trash” does not know what to do with “%1”</source>
            <translation>“vault trash” no sabe qué hacer con “%1”</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>%1 freed.</source>
            <translation>Se liberaron %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultVerifyCommand</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%1 % de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n copies read through, all good.</source>
            <translation>
                <numerusform>%n copia leída entera, está bien.</numerusform>
                <numerusform>%n copias leídas enteras, todas bien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not good: %1 of %n copies read through.</source>
            <translation>
                <numerusform>No está bien: %1 de %n copia leída entera.</numerusform>
                <numerusform>No están bien: %1 de %n copias leídas enteras.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Wrenn</name>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>made of %1</source>
            <translation>creada a partir de %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::WrennWorkCommand</name>
        <message>
            <source>What was confirmed, “%1”, is not “%2”.</source>
            <translation>Lo confirmado, “%1”, no es “%2”.</translation>
        </message>
        <message>
            <source>Nothing was sent. Confirm it with --%1 %2.</source>
            <translation>No se envió nada. Confírmelo con --%1 %2.</translation>
        </message>
        <message>
            <source>Interrupted. What had been sent cannot be called back: the service goes on. Nothing of it is sent again.</source>
            <translation>Interrumpido. Lo ya enviado no se puede retirar: el servicio continúa. Nada de ello se envía otra vez.</translation>
        </message>
    </context>
</TS>

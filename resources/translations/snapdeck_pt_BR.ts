<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
            <translation>Isso não é o endereço de um serviço.</translation>
        </message>
        <message>
            <source>“%1” is not an address of a service.</source>
            <translation>“%1” não é o endereço de um serviço.</translation>
        </message>
        <message>
            <source>The address holds a user name or password.</source>
            <translation>O endereço contém um nome de usuário ou uma senha.</translation>
        </message>
        <message>
            <source>Give it without them.</source>
            <translation>Informe-o sem eles.</translation>
        </message>
        <message>
            <source>The address holds more than a path.</source>
            <translation>O endereço contém mais que um caminho.</translation>
        </message>
        <message>
            <source>Give it without what follows the ? or #.</source>
            <translation>Informe-o sem o que vem depois de ? ou #.</translation>
        </message>
        <message>
            <source>Over plain http anybody on the way can read the key.</source>
            <translation>Por http sem TLS, qualquer um no trajeto pode ler a chave.</translation>
        </message>
        <message>
            <source>Use https, or allow plain http for this account.</source>
            <translation>Use https ou permita http sem TLS para esta conta.</translation>
        </message>
        <message>
            <source>Over plain http no certificate is looked at.</source>
            <translation>Por http sem TLS, nenhum certificado é verificado.</translation>
        </message>
        <message>
            <source>Use https, or leave the certificate authority out.</source>
            <translation>Use https ou deixe de fora a autoridade certificadora.</translation>
        </message>
        <message>
            <source>The account's certificate authority cannot be read any more.</source>
            <translation>A autoridade certificadora da conta não pode mais ser lida.</translation>
        </message>
        <message>
            <source>Plain http is allowed: anybody on the way can read links and what they lead to.</source>
            <translation>O http sem TLS está permitido: qualquer um no trajeto pode ler os links e aquilo a que levam.</translation>
        </message>
        <message>
            <source>Plain http: anybody on the way can read the key.</source>
            <translation>Http sem TLS: qualquer um no trajeto pode ler a chave.</translation>
        </message>
        <message>
            <source>The account has no name.</source>
            <translation>A conta não tem nome.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Dê-lhe um.</translation>
        </message>
        <message>
            <source>The account's name holds signs that cannot be shown.</source>
            <translation>O nome da conta contém caracteres que não podem ser mostrados.</translation>
        </message>
        <message>
            <source>Give it another one.</source>
            <translation>Dê-lhe outro.</translation>
        </message>
        <message>
            <source>A scaled clock would break a real server's limits.</source>
            <translation>Um relógio acelerado violaria os limites de um servidor real.</translation>
        </message>
        <message>
            <source>Use --time-scale only with a simulator on this machine.</source>
            <translation>Use --time-scale só com um simulador nesta máquina.</translation>
        </message>
        <message>
            <source>Give a whole one, such as %1.</source>
            <translation>Informe um completo, como %1.</translation>
        </message>
        <message>
            <source>Edit the account, and choose the authority's file again.</source>
            <translation>Edite a conta e escolha de novo o arquivo da autoridade.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountButton</name>
        <message>
            <source>Account %1</source>
            <translation>Conta %1</translation>
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
            <translation>Âmbar</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Vermelho</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountKeeper</name>
        <message>
            <source>No keychain took the key of “%1”, so it is kept for this session only.</source>
            <translation>Nenhum chaveiro aceitou a chave de “%1”, portanto ela fica só nesta sessão.</translation>
        </message>
        <message>
            <source>Its key is deleted from this machine. Nothing changes on the service: what is under way there goes on, but is no longer watched.</source>
            <translation>A chave dela é excluída desta máquina. Nada muda no serviço: o que está em andamento lá continua, mas deixa de ser acompanhado.</translation>
        </message>
        <message numerus="yes">
            <source>%n have not been sent, and never will be.</source>
            <translation>
                <numerusform>%n não foi enviado, e nunca será.</numerusform>
                <numerusform>%n não foram enviados, e nunca serão.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Remover “%1”?</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Remover conta</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Something of this account is still under way.</source>
            <translation>Algo desta conta está em andamento e sairia de vista.</translation>
        </message>
        <message>
            <source>Change it when Activity shows nothing under way; its colour can be changed now.</source>
            <translation>Altere-a quando Atividade não mostrar nada em andamento; a cor já pode ser alterada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountRegistry</name>
        <message>
            <source>The settings could not be written to %1.</source>
            <translation>Não foi possível gravar as configurações em %1.</translation>
        </message>
        <message>
            <source>Check that the file and its folder can be written.</source>
            <translation>Verifique se é possível gravar no arquivo e na pasta dele.</translation>
        </message>
        <message>
            <source>There is already an account named “%1”.</source>
            <translation>Já existe uma conta chamada “%1”.</translation>
        </message>
        <message>
            <source>Choose another name, or remove the old account first.</source>
            <translation>Escolha outro nome ou remova antes a conta antiga.</translation>
        </message>
        <message>
            <source>There is no account named “%1”.</source>
            <translation>Não há nenhuma conta chamada “%1”.</translation>
        </message>
        <message>
            <source>List the accounts to see their names.</source>
            <translation>Liste as contas para ver seus nomes.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountSwitcher</name>
        <message>
            <source>&amp;Add account…</source>
            <translation>&amp;Adicionar conta…</translation>
        </message>
        <message>
            <source>New &amp;key for “%1”…</source>
            <translation>Nova &amp;chave para “%1”…</translation>
        </message>
        <message>
            <source>&amp;Remove “%1”…</source>
            <translation>&amp;Remover “%1”…</translation>
        </message>
        <message>
            <source>&amp;Edit “%1”…</source>
            <translation>&amp;Editar “%1”…</translation>
        </message>
        <message>
            <source>change account server address colour color certificate key</source>
            <extracomment>Other words for changing an account, by which the list of commands finds it; any number of them.</extracomment>
            <translation>alterar mudar conta servidor endereço cor certificado chave</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AccountWords</name>
        <message>
            <source>read only</source>
            <translation>só leitura</translation>
        </message>
        <message>
            <source>Plain http</source>
            <translation>Http sem TLS</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
        </message>
        <message>
            <source>Filter activity</source>
            <translation>Filtrar atividade</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Exibição</translation>
        </message>
        <message>
            <source>&amp;Operations</source>
            <translation>&amp;Operações</translation>
        </message>
        <message>
            <source>&amp;Downloads</source>
            <translation>&amp;Downloads</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Histórico</translation>
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
            <translation>Adicionar conta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>&amp;Keep the key for this session only</source>
            <translation>&amp;Guardar a chave só para esta sessão</translation>
        </message>
        <message>
            <source>&amp;Read only: offer nothing that changes anything</source>
            <translation>Somente &amp;leitura: não oferecer nada que faça alterações</translation>
        </message>
        <message>
            <source>&amp;Allow plain http</source>
            <translation>&amp;Permitir http sem TLS</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Colour along the window's edge</source>
            <translation>Cor na borda da janela</translation>
        </message>
        <message>
            <source>prod-br</source>
            <translation>prod-br</translation>
        </message>
        <message>
            <source>&amp;Service</source>
            <translation>&amp;Serviço</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>C&amp;have</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>&amp;Endereço</translation>
        </message>
        <message>
            <source>&amp;Colour along the window's edge</source>
            <translation>&amp;Cor na borda da janela</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>From Account settings on squarecloud.app</source>
            <translation>Nas configurações da conta em squarecloud.app</translation>
        </message>
        <message>
            <source>wrn_…</source>
            <translation>wrn_…</translation>
        </message>
        <message>
            <source>New key for “%1”</source>
            <translation>Nova chave para “%1”</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Usar esta chave</translation>
        </message>
        <message>
            <source>The history, the limits and the copies are kept under it.</source>
            <translation>O histórico, os limites e as cópias são guardados sob este nome.</translation>
        </message>
        <message>
            <source>Leave it empty to keep the stored key</source>
            <translation>Deixe em branco para manter a chave guardada</translation>
        </message>
        <message>
            <source>Enter it again: it is to be kept elsewhere</source>
            <translation>Informe-a de novo: será guardada em outro lugar</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>Editar “%1”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Enter the key for this server</source>
            <translation>Informe a chave deste servidor</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Archive</name>
        <message>
            <source>its directory has more than the %1 entries that are read at most</source>
            <translation>o índice tem mais que o máximo de %1 entradas que são lidas</translation>
        </message>
        <message>
            <source>its directory is not whole</source>
            <translation>o índice não está completo</translation>
        </message>
        <message>
            <source>its directory has %1 entries, and says that it has %2</source>
            <translation>o índice tem %1 entradas e diz ter %2</translation>
        </message>
        <message>
            <source>This is not a zip archive, but %1.</source>
            <translation>Isto não é um arquivo zip, e sim %1.</translation>
        </message>
        <message>
            <source>Refresh the list, then try again; if it stays, use another snapshot.</source>
            <translation>Atualize a lista e tente de novo; se persistir, use outro snapshot.</translation>
        </message>
        <message>
            <source>The archive is damaged.</source>
            <translation>O arquivo zip está danificado.</translation>
        </message>
        <message>
            <source>Fetch it again; if it stays, use another snapshot.</source>
            <translation>Baixe-o de novo; se persistir, use outro snapshot.</translation>
        </message>
        <message>
            <source>This is %1 bytes long, and only up to %2 are read at once.</source>
            <translation>Isto tem %1 bytes, e só até %2 são lidos de uma vez.</translation>
        </message>
        <message>
            <source>Unpack it into a folder instead.</source>
            <translation>Descompacte-o em uma pasta.</translation>
        </message>
        <message>
            <source>“%1” is encrypted.</source>
            <translation>“%1” está criptografado.</translation>
        </message>
        <message>
            <source>Fetch the archive, and open it with a program that asks for the password.</source>
            <translation>Baixe o arquivo zip e abra-o com um programa que peça a senha.</translation>
        </message>
        <message>
            <source>“%1” is packed in a way that is not known here (method %2).</source>
            <translation>“%1” está compactado de um modo que não é conhecido aqui (método %2).</translation>
        </message>
        <message>
            <source>Fetch the archive, and open it with another program.</source>
            <translation>Baixe o arquivo zip e abra-o com outro programa.</translation>
        </message>
        <message>
            <source>“%1” is damaged: it is not what the archive's directory says.</source>
            <translation>“%1” está danificado: não é o que o índice do arquivo zip diz.</translation>
        </message>
        <message>
            <source>Try again; if it stays, use another snapshot.</source>
            <translation>Tente de novo; se persistir, use outro snapshot.</translation>
        </message>
        <message>
            <source>“%1” ends half-way.</source>
            <translation>“%1” termina no meio.</translation>
        </message>
        <message>
            <source>“%1” cannot be as the archive's directory says.</source>
            <translation>“%1” não pode ser como diz o índice do arquivo zip.</translation>
        </message>
        <message>
            <source>The archive is damaged, or made to mislead: use another snapshot.</source>
            <translation>O arquivo zip está danificado ou foi feito para enganar: use outro snapshot.</translation>
        </message>
        <message>
            <source>“%1” was not unpacked: %2.</source>
            <translation>“%1” não foi descompactado: %2.</translation>
        </message>
        <message>
            <source>Look at where this archive comes from.</source>
            <translation>Veja de onde vem este arquivo zip.</translation>
        </message>
        <message>
            <source>The file “%1” was changed while it was being read.</source>
            <translation>O arquivo “%1” foi alterado enquanto era lido.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Abra-o de novo.</translation>
        </message>
        <message>
            <source>The file “%1” could not be read or written.</source>
            <translation>Não foi possível ler ou gravar o arquivo “%1”.</translation>
        </message>
        <message>
            <source>Check that it is there, that it may be used, and that the disk has room.</source>
            <translation>Verifique se ele existe, se pode ser usado e se o disco tem espaço.</translation>
        </message>
        <message>
            <source>There is not enough room in %1: unpacked, it comes to %2.</source>
            <translation>Não há espaço suficiente em %1: descompactado, chega a %2.</translation>
        </message>
        <message>
            <source>Make room, or choose fewer files or a folder on another disk.</source>
            <translation>Libere espaço ou escolha menos arquivos ou uma pasta em outro disco.</translation>
        </message>
        <message>
            <source>This was called off.</source>
            <translation>Isto foi cancelado.</translation>
        </message>
        <message>
            <source>it is longer than it is said to be</source>
            <translation>é mais longo do que se diz</translation>
        </message>
        <message>
            <source>it has two directories</source>
            <translation>tem dois índices</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>falta o final</translation>
        </message>
        <message>
            <source>its directory is longer than any that is read</source>
            <translation>o índice é mais longo que qualquer um que seja lido</translation>
        </message>
        <message>
            <source>its directory cannot have as many entries as it says</source>
            <translation>o índice não pode ter tantas entradas quanto diz</translation>
        </message>
        <message>
            <source>its content ends before its bytes do</source>
            <translation>o conteúdo termina antes dos bytes</translation>
        </message>
        <message>
            <source>its bytes make no sense</source>
            <translation>os bytes não fazem sentido</translation>
        </message>
        <message>
            <source>it is longer than %1 bytes</source>
            <translation>tem mais de %1 bytes</translation>
        </message>
        <message>
            <source>it is %1 bytes long instead of %2</source>
            <translation>tem %1 bytes em vez de %2</translation>
        </message>
        <message>
            <source>its checksum is another one</source>
            <translation>a soma de verificação é outra</translation>
        </message>
        <message>
            <source>its own header calls it “%1”</source>
            <translation>o próprio cabeçalho o chama de “%1”</translation>
        </message>
        <message>
            <source>its own header says that it is packed in another way</source>
            <translation>o próprio cabeçalho diz que está compactado de outro modo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ArchiveCheck</name>
        <message>
            <source>its end is missing</source>
            <translation>falta o final</translation>
        </message>
        <message>
            <source>nothing at all</source>
            <translation>algo vazio</translation>
        </message>
        <message>
            <source>an XML error page</source>
            <translation>uma página de erro XML</translation>
        </message>
        <message>
            <source>an HTML page</source>
            <translation>uma página HTML</translation>
        </message>
        <message>
            <source>a JSON answer</source>
            <translation>uma resposta JSON</translation>
        </message>
        <message>
            <source>a gzip file</source>
            <translation>um arquivo gzip</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>outra coisa</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ArchiveDifferenceModel</name>
        <message>
            <source>as large as before</source>
            <translation>mesmo tamanho de antes</translation>
        </message>
        <message>
            <source>%1 less</source>
            <translation>%1 a menos</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 a mais</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Size in the older snapshot</source>
            <translation>Tamanho no snapshot mais antigo</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>Size in the newer snapshot</source>
            <translation>Tamanho no snapshot mais novo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>ausente</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ArchiveEntryModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Packed</source>
            <translation>No zip</translation>
        </message>
        <message>
            <source>What it takes within the archive</source>
            <translation>Quanto ocupa dentro do arquivo compactado</translation>
        </message>
        <message>
            <source>Modified</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>As whoever packed it has noted, in their local time</source>
            <translation>Como anotado por quem compactou, no horário local de lá</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>%1, folder</source>
            <translation>%1, pasta</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n arquivo</numerusform>
                <numerusform>%n arquivos</numerusform>
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
            <translation>Não foi possível gravar o histórico em %1.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Escolha outro lugar ou libere espaço lá.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuditModel</name>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
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
            <translation>O que aconteceu</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuditWords</name>
        <message>
            <source>Queued</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmado</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>A confirmar</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdida</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Retomado</translation>
        </message>
        <message>
            <source>Checked again</source>
            <translation>Reverificado</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>asked for; nothing sent yet</source>
            <translation>solicitado; nada enviado ainda</translation>
        </message>
        <message>
            <source>sent to the service, once</source>
            <translation>enviado ao serviço, uma vez</translation>
        </message>
        <message>
            <source>waiting until a listing shows it</source>
            <translation>aguardando que uma listagem o mostre</translation>
        </message>
        <message>
            <source>checking how it went</source>
            <translation>verificando como foi</translation>
        </message>
        <message>
            <source>before anything was sent</source>
            <translation>antes de enviar algo</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Baixado</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
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
            <translation>sem nome</translation>
        </message>
        <message>
            <source>“%1” is not valid before %2.</source>
            <translation>“%1” não é válido antes de %2.</translation>
        </message>
        <message>
            <source>Check this computer's clock, or give another certificate.</source>
            <translation>Verifique o relógio deste computador ou forneça outro certificado.</translation>
        </message>
        <message>
            <source>“%1” expired on %2.</source>
            <translation>“%1” expirou em %2.</translation>
        </message>
        <message>
            <source>Give the authority's new certificate.</source>
            <translation>Forneça o novo certificado da autoridade.</translation>
        </message>
        <message>
            <source>There is no certificate in it.</source>
            <translation>Não há certificado nele.</translation>
        </message>
        <message>
            <source>Give the certificate of the authority in PEM: text that has a line “-----BEGIN CERTIFICATE-----”.</source>
            <translation>Forneça o certificado da autoridade em PEM: texto que tem uma linha “-----BEGIN CERTIFICATE-----”.</translation>
        </message>
        <message>
            <source>“%1” is not the certificate of an authority: it is signed by another one, which is not there.</source>
            <translation>“%1” não é o certificado de uma autoridade: está assinado por outro, que não está presente.</translation>
        </message>
        <message>
            <source>Give the certificate of the authority at the end of that chain, the root.</source>
            <translation>Forneça o certificado da autoridade no fim dessa cadeia, a raiz.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Não pode ser lido.</translation>
        </message>
        <message>
            <source>Check its path and permissions.</source>
            <translation>Verifique o caminho e as permissões.</translation>
        </message>
        <message>
            <source>It is larger than all authorities of a system together.</source>
            <translation>É maior que todas as autoridades de um sistema juntas.</translation>
        </message>
        <message>
            <source>Give a file with nothing but the authority's certificate.</source>
            <translation>Forneça um arquivo com nada além do certificado da autoridade.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::AuthorityField</name>
        <message>
            <source>%1
Valid until %2</source>
            <translation>%1
Válido até %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>C&amp;hoose a PEM file…</source>
            <translation>Escolher um &amp;arquivo PEM…</translation>
        </message>
        <message>
            <source>Use none of one's own</source>
            <translation>Não usar nenhuma própria</translation>
        </message>
        <message>
            <source>Certificate authority (optional)</source>
            <translation>Autoridade certificadora (opcional)</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Autoridade certificadora</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificados (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>For a server whose certificate this computer does not trust. It counts for this account's server only, beside those that the system trusts.</source>
            <translation>Para um servidor em cujo certificado este computador não confia. Vale só para o servidor desta conta, além das autoridades em que o sistema confia.</translation>
        </message>
        <message>
            <source>Choose a certificate authority</source>
            <translation>Escolher uma autoridade certificadora</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Awaited</name>
        <message>
            <source>The capsule was not paused first.</source>
            <translation>A cápsula não foi pausada antes.</translation>
        </message>
        <message>
            <source>The old template was not deleted first.</source>
            <translation>O template antigo não foi excluído antes.</translation>
        </message>
        <message>
            <source>The capsule was not captured, so there is nothing to launch.</source>
            <translation>A cápsula não foi capturada, portanto não há o que iniciar.</translation>
        </message>
        <message>
            <source>What had to come first did not happen.</source>
            <translation>O que tinha de vir antes não aconteceu.</translation>
        </message>
        <message>
            <source>What was written down of the step before this one cannot be found any more.</source>
            <translation>O que foi registrado da etapa anterior a esta não foi mais encontrado.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look at the lists, then ask for it again.</source>
            <translation>Nada foi enviado. Olhe as listas e peça de novo.</translation>
        </message>
        <message>
            <source>Nothing was sent for this step.</source>
            <translation>Nada foi enviado para esta etapa.</translation>
        </message>
        <message>
            <source>The capture that this was a step of has ended.</source>
            <translation>A captura da qual isto era uma etapa terminou.</translation>
        </message>
        <message>
            <source>No capsule was made, so there is none to destroy.</source>
            <translation>Nenhuma cápsula foi criada, portanto não há nenhuma a destruir.</translation>
        </message>
        <message>
            <source>Which capsule the trial made is not known, so none was destroyed.</source>
            <translation>Não se sabe qual cápsula o teste criou; por isso, nenhuma foi destruída.</translation>
        </message>
        <message>
            <source>Look at the newest capsules of this template, and destroy it by hand.</source>
            <translation>Olhe as cápsulas mais novas deste template e destrua-a manualmente.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchLine</name>
        <message>
            <source>Cancel the rest…</source>
            <translation>Cancelar o resto…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
        <message>
            <source>Each of them, in Activity</source>
            <translation>Cada um deles, em Atividade</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>All of them have been sent.</source>
            <translation>Todos já foram enviados.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel the %n that have not been sent?</source>
            <translation>
                <numerusform>Cancelar o que ainda não foi enviado?</numerusform>
                <numerusform>Cancelar os %n que ainda não foram enviados?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is sent while you decide. What you cancel is not taken and uses no quota; what has been sent goes on.</source>
            <translation>Nada é enviado enquanto você decide. O que você cancelar não é criado e não usa cota; o que já foi enviado continua.</translation>
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
            <translation>Manter</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchLines</name>
        <message numerus="yes">
            <source>%n more run; Activity shows them.</source>
            <translation>
                <numerusform>Mais %n em andamento; veja em Atividade.</numerusform>
                <numerusform>Mais %n em andamento; veja em Atividade.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::BatchWords</name>
        <message>
            <source>%1 not sent</source>
            <translation>não enviados: %1</translation>
        </message>
        <message>
            <source>all sent, %1 being taken</source>
            <translation>todos enviados; em criação: %1</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 aguardando</translation>
        </message>
        <message>
            <source>finishes about %1</source>
            <translation>fim previsto: %1</translation>
        </message>
        <message>
            <source>%1 of %2 ready</source>
            <translation>%1 de %2 prontos</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 com falha</translation>
        </message>
        <message>
            <source>%1 unconfirmed</source>
            <translation>não confirmados: %1</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <translation>cancelados: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots requested at %1</source>
            <translation>
                <numerusform>%n snapshot solicitado às %1</numerusform>
                <numerusform>%n snapshots solicitados às %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n snapshots</source>
            <translation>
                <numerusform>Em pausa: solicitação de %n snapshot</numerusform>
                <numerusform>Em pausa: solicitação de %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking %n snapshots</source>
            <translation>
                <numerusform>Criando %n snapshot</numerusform>
                <numerusform>Criando %n snapshots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleActions</name>
        <message>
            <source>&amp;New capsule…</source>
            <translation>&amp;Nova cápsula…</translation>
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
            <translation>&amp;Retomar</translation>
        </message>
        <message>
            <source>&amp;Keep awake</source>
            <translation>&amp;Manter ativa</translation>
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
            <translation>%1 das %2 escolhidas</translation>
        </message>
        <message>
            <source>Launch a capsule from a template</source>
            <translation>Iniciar uma cápsula a partir de um template</translation>
        </message>
        <message>
            <source>Make a template; this destroys the capsule</source>
            <translation>Criar um template; isto destrói a cápsula</translation>
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
            <translation>Pausar; ao retomar, continua de onde parou</translation>
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
            <translation>Retomar de onde foi pausada</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Resume %n</source>
            <translation>
                <numerusform>&amp;Retomar %n</numerusform>
                <numerusform>&amp;Retomar %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Count its idle time anew</source>
            <translation>Recomeçar a contagem do tempo ocioso</translation>
        </message>
        <message>
            <source>Destroy it without keeping anything</source>
            <translation>Destruir sem guardar nada</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 não existe mais.</translation>
        </message>
        <message>
            <source>%1 was not kept awake: %2</source>
            <translation>%1 não foi mantida ativa: %2</translation>
        </message>
        <message>
            <source>%1 is kept awake until %2.</source>
            <translation>%1 é mantida ativa até %2.</translation>
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
            <translation>Escolha uma cápsula</translation>
        </message>
        <message>
            <source>What is known of it is shown here.</source>
            <translation>O que se sabe dela é mostrado aqui.</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Feita de</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criada</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Em execução</translation>
        </message>
        <message>
            <source>Last active</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Pauses itself</source>
            <translation>Pausa sozinha</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ao todo</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>how many, of what</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n escolhida</numerusform>
                <numerusform>%n escolhidas</numerusform>
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
            <translation>Template</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Pauses in</source>
            <translation>Pausa em</translation>
        </message>
        <message>
            <source>When it pauses itself unless it is used</source>
            <translation>Quando ela pausa sozinha se não for usada</translation>
        </message>
        <message>
            <source>vCPU · memory</source>
            <translation>vCPU · memória</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Idade</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>When it was last used</source>
            <translation>Quando foi usada pela última vez</translation>
        </message>
        <message>
            <source>pauses itself in %1</source>
            <translation>pausa sozinha em %1</translation>
        </message>
        <message>
            <source>It never pauses by itself.</source>
            <translation>Ela nunca pausa sozinha.</translation>
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
            <translation>feita de %1 %2</translation>
        </message>
        <message>
            <source>made of %1</source>
            <translation>feita de %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 e %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 e mais %n</numerusform>
                <numerusform>%1 e mais %n</numerusform>
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
            <translation>Em execução</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Pendente</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Pausando</translation>
        </message>
        <message>
            <source>Resuming</source>
            <translation>Retomando</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Parando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausada</translation>
        </message>
        <message>
            <source>Hibernated</source>
            <translation>Hibernada</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erro</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>Being captured</source>
            <translation>Em captura</translation>
        </message>
        <message>
            <source>running</source>
            <comment>state in a sentence</comment>
            <translation>em execução</translation>
        </message>
        <message>
            <source>pending</source>
            <comment>state in a sentence</comment>
            <translation>em espera</translation>
        </message>
        <message>
            <source>starting</source>
            <comment>state in a sentence</comment>
            <translation>iniciando</translation>
        </message>
        <message>
            <source>pausing</source>
            <comment>state in a sentence</comment>
            <translation>pausando</translation>
        </message>
        <message>
            <source>resuming</source>
            <comment>state in a sentence</comment>
            <translation>retomando</translation>
        </message>
        <message>
            <source>stopping</source>
            <comment>state in a sentence</comment>
            <translation>parando</translation>
        </message>
        <message>
            <source>paused</source>
            <comment>state in a sentence</comment>
            <translation>em pausa</translation>
        </message>
        <message>
            <source>hibernated</source>
            <comment>state in a sentence</comment>
            <translation>em hibernação</translation>
        </message>
        <message>
            <source>stopped</source>
            <comment>state in a sentence</comment>
            <translation>sem execução</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>state in a sentence</comment>
            <translation>sem localização</translation>
        </message>
        <message>
            <source>in error</source>
            <comment>state in a sentence</comment>
            <translation>com erro</translation>
        </message>
        <message>
            <source>in an unknown state</source>
            <comment>state in a sentence</comment>
            <translation>em estado desconhecido</translation>
        </message>
        <message>
            <source>being captured</source>
            <comment>state in a sentence</comment>
            <translation>em captura</translation>
        </message>
        <message>
            <source>being launched</source>
            <comment>state in a sentence</comment>
            <translation>iniciando</translation>
        </message>
        <message>
            <source>being paused</source>
            <comment>state in a sentence</comment>
            <translation>pausando</translation>
        </message>
        <message>
            <source>being resumed</source>
            <comment>state in a sentence</comment>
            <translation>retomando</translation>
        </message>
        <message>
            <source>being destroyed</source>
            <comment>state in a sentence</comment>
            <translation>em destruição</translation>
        </message>
        <message>
            <source>being worked on</source>
            <comment>state in a sentence</comment>
            <translation>em andamento</translation>
        </message>
        <message>
            <source>Never pauses by itself</source>
            <translation>Nunca pausa sozinha</translation>
        </message>
        <message>
            <source>Pauses itself in %1</source>
            <translation>Pausa sozinha em %1</translation>
        </message>
        <message>
            <source>After %1 without use</source>
            <translation>Após %1 sem uso</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>any moment</source>
            <translation>em breve</translation>
        </message>
        <message>
            <source>Pauses itself any moment</source>
            <translation>Pausa sozinha em breve</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CapsuleRules</name>
        <message>
            <source>The capsule is not running (%1). Only a running capsule can be paused.</source>
            <translation>A cápsula não está em execução (%1). Só uma cápsula em execução pode ser pausada.</translation>
        </message>
        <message>
            <source>The capsule is not paused (%1). Only a paused capsule can be resumed.</source>
            <translation>A cápsula não está pausada (%1). Só uma cápsula pausada pode ser retomada.</translation>
        </message>
        <message>
            <source>The capsule never pauses by itself.</source>
            <translation>A cápsula nunca pausa sozinha.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1), so there is nothing to keep awake.</source>
            <translation>A cápsula não está em execução (%1), portanto não há o que manter ativo.</translation>
        </message>
        <message>
            <source>Choose the capsule to be captured first.</source>
            <translation>Escolha antes a cápsula a capturar.</translation>
        </message>
        <message>
            <source>Choose the capsule to be paused first.</source>
            <translation>Escolha antes a cápsula a pausar.</translation>
        </message>
        <message>
            <source>Choose the capsule to be resumed first.</source>
            <translation>Escolha antes a cápsula a retomar.</translation>
        </message>
        <message>
            <source>Choose the capsule to be kept awake first.</source>
            <translation>Escolha antes a cápsula a manter ativa.</translation>
        </message>
        <message>
            <source>Choose the capsule to be destroyed first.</source>
            <translation>Escolha antes a cápsula a destruir.</translation>
        </message>
        <message>
            <source>None of the chosen capsules can be captured now.</source>
            <translation>Nenhuma das cápsulas escolhidas pode ser capturada agora.</translation>
        </message>
        <message>
            <source>None of the chosen capsules is running.</source>
            <translation>Nenhuma das cápsulas escolhidas está em execução.</translation>
        </message>
        <message>
            <source>None of the chosen capsules is paused.</source>
            <translation>Nenhuma das cápsulas escolhidas está pausada.</translation>
        </message>
        <message>
            <source>Capsules are destroyed one at a time: each is confirmed by its own id.</source>
            <translation>As cápsulas são destruídas uma de cada vez: cada uma é confirmada com seu próprio id.</translation>
        </message>
        <message>
            <source>Capsules are kept awake one at a time.</source>
            <translation>As cápsulas são mantidas ativas uma de cada vez.</translation>
        </message>
        <message>
            <source>This account is read-only: nothing that changes something is offered.</source>
            <translation>Esta conta é somente leitura: nada que faça alterações é oferecido.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1). Only a running or a paused capsule can be captured.</source>
            <translation>A cápsula não está em execução (%1). Só uma cápsula em execução ou pausada pode ser capturada.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1). Only a running capsule can be captured.</source>
            <translation>A cápsula não está em execução (%1). Só uma cápsula em execução pode ser capturada.</translation>
        </message>
        <message>
            <source>Something is under way on this capsule (%1). Wait until it has ended.</source>
            <translation>Há algo em andamento nesta cápsula (%1). Espere que termine.</translation>
        </message>
        <message>
            <source>At most %1 capsules are captured at once: a longer list is not read before it is confirmed.</source>
            <translation>No máximo %1 cápsulas são capturadas de uma vez: uma lista mais longa não é lida antes de confirmar.</translation>
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
            <translation>Lendo as cápsulas…</translation>
        </message>
        <message>
            <source>No capsules</source>
            <translation>Nenhuma cápsula</translation>
        </message>
        <message>
            <source>Capsules that run, or are paused, appear here.</source>
            <translation>Cápsulas em execução ou pausadas aparecem aqui.</translation>
        </message>
        <message>
            <source>No capsule matches “%1”</source>
            <translation>Nenhuma cápsula corresponde a “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n escolhida</numerusform>
                <numerusform>%n escolhidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Capture</name>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>A cápsula não existe mais.</translation>
        </message>
        <message>
            <source>Nothing was sent. Refresh the list.</source>
            <translation>Nada foi enviado. Atualize a lista.</translation>
        </message>
        <message>
            <source>The capsule is not running.</source>
            <translation>A cápsula não está em execução.</translation>
        </message>
        <message>
            <source>Nothing was sent. Resume it first; only a running capsule can be captured.</source>
            <translation>Nada foi enviado. Retome-a antes; só uma cápsula em execução pode ser capturada.</translation>
        </message>
        <message>
            <source>“%1” cannot be a template's name.</source>
            <translation>“%1” não pode ser nome de template.</translation>
        </message>
        <message>
            <source>Use 1 to 64 letters, digits, dots, dashes and underscores; begin with a letter or digit.</source>
            <translation>Use de 1 a 64 letras, algarismos, pontos, hifens e sublinhados; comece com uma letra ou um algarismo.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform.</source>
            <translation>“%1” é um template da plataforma.</translation>
        </message>
        <message>
            <source>It cannot be replaced. Choose another name.</source>
            <translation>Não pode ser substituído. Escolha outro nome.</translation>
        </message>
        <message>
            <source>A template named “%1” exists already.</source>
            <translation>Já existe um template chamado “%1”.</translation>
        </message>
        <message>
            <source>Choose another name, or confirm that it is to be overwritten.</source>
            <translation>Escolha outro nome ou confirme que deve ser sobrescrito.</translation>
        </message>
        <message>
            <source>The capsule was not touched. Choose another name.</source>
            <translation>A cápsula não foi tocada. Escolha outro nome.</translation>
        </message>
        <message>
            <source>This server does not overwrite templates: “%1” is still the old one.</source>
            <translation>Este servidor não sobrescreve templates: “%1” ainda é o antigo.</translation>
        </message>
        <message>
            <source>The capsule was not touched. Delete the old template first, or choose another name.</source>
            <translation>A cápsula não foi tocada. Exclua antes o template antigo ou escolha outro nome.</translation>
        </message>
        <message>
            <source>It was not captured. Only a running capsule can be.</source>
            <translation>Ela não foi capturada. Só uma cápsula em execução pode ser.</translation>
        </message>
        <message>
            <source>The service does not know the capsule any more.</source>
            <translation>O serviço não conhece mais a cápsula.</translation>
        </message>
        <message>
            <source>The capsule is paused now.</source>
            <translation>A cápsula está pausada agora.</translation>
        </message>
        <message>
            <source>The capsule has stopped or failed.</source>
            <translation>A cápsula parou ou falhou.</translation>
        </message>
        <message>
            <source>The capsule is on its way to another state.</source>
            <translation>A cápsula está mudando de estado.</translation>
        </message>
        <message>
            <source>It was not captured. Look at it before another try.</source>
            <translation>Ela não foi capturada. Olhe-a antes de tentar de novo.</translation>
        </message>
        <message>
            <source>The capsule could not be looked at afterwards. It was not captured; look at it before another try.</source>
            <translation>Não foi possível olhar a cápsula depois. Ela não foi capturada; olhe-a antes de tentar de novo.</translation>
        </message>
        <message>
            <source>A template “%1” is there, but the service could not record the one of this capture: it may be of another capsule.</source>
            <translation>Existe um template “%1”, mas o serviço não conseguiu registrar o desta captura: ele pode ser de outra cápsula.</translation>
        </message>
        <message>
            <source>Do not rely on it. Contact the operator of the service, with the capsule's id and the time.</source>
            <translation>Não confie nele. Fale com o operador do serviço, informando o id da cápsula e a hora.</translation>
        </message>
        <message>
            <source>The template “%1” that is there was made by another capture. What became of this one could not be found out.</source>
            <translation>O template “%1” que existe foi criado por outra captura. Não foi possível descobrir o que aconteceu com esta.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the capsule before another try.</source>
            <translation>Nada foi enviado duas vezes. Olhe a cápsula antes de tentar de novo.</translation>
        </message>
        <message>
            <source>A template “%1” is there, but its time does not tell whether this capture made it.</source>
            <translation>Existe um template “%1”, mas a hora dele não diz se foi esta captura que o criou.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the capsule and the template before you rely on either: the service's clock may be wrong.</source>
            <translation>Nada foi enviado duas vezes. Olhe a cápsula e o template antes de confiar em qualquer um deles: o relógio do serviço pode estar errado.</translation>
        </message>
        <message>
            <source>The capsule has stopped or failed, and no template was made.</source>
            <translation>A cápsula parou ou falhou, e nenhum template foi criado.</translation>
        </message>
        <message>
            <source>The capsule is gone, and no template was made.</source>
            <translation>A cápsula não existe mais, e nenhum template foi criado.</translation>
        </message>
        <message>
            <source>Contact the operator of the service at once, with the capsule's id and the time.</source>
            <translation>Fale imediatamente com o operador do serviço, informando o id da cápsula e a hora.</translation>
        </message>
        <message>
            <source>The capture did not happen: the capsule is running.</source>
            <translation>A captura não aconteceu: a cápsula está em execução.</translation>
        </message>
        <message>
            <source>The capture did not happen: the capsule is paused as before.</source>
            <translation>A captura não aconteceu: a cápsula está pausada como antes.</translation>
        </message>
        <message>
            <source>It can be captured again.</source>
            <translation>Ela pode ser capturada de novo.</translation>
        </message>
        <message>
            <source>Whether the capsule was captured could not be found out.</source>
            <translation>Não foi possível descobrir se a cápsula foi capturada.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the capsule and the templates before another try.</source>
            <translation>Nada foi enviado duas vezes. Olhe a cápsula e os templates antes de tentar de novo.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this capture.</source>
            <translation>O Snapdeck foi encerrado enquanto pedia esta captura.</translation>
        </message>
        <message>
            <source>It is not asked for again; Snapdeck looks for the truth.</source>
            <translation>Ela não é pedida de novo; o Snapdeck procura a verdade.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this capture could have begun.</source>
            <translation>O Snapdeck não estava em execução quando esta captura poderia ter começado.</translation>
        </message>
        <message>
            <source>Nothing was sent. Confirm it again when it is still wanted.</source>
            <translation>Nada foi enviado. Confirme de novo se ainda for desejada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureChoices</name>
        <message>
            <source>&amp;Pause it first</source>
            <translation>&amp;Pausá-la antes</translation>
        </message>
        <message>
            <source>&amp;Launch a copy of it afterwards</source>
            <translation>Iniciar uma &amp;cópia dela depois</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureDialog</name>
        <message>
            <source>Capture into a template</source>
            <translation>Capturar em um template</translation>
        </message>
        <message>
            <source>Template name</source>
            <translation>Nome do template</translation>
        </message>
        <message>
            <source>Type the capsule's &amp;id to confirm</source>
            <translation>Digite o &amp;id da cápsula para confirmar</translation>
        </message>
        <message>
            <source>Type the &amp;old template's name to confirm its deletion</source>
            <translation>Digite o nome do template &amp;antigo para confirmar a exclusão</translation>
        </message>
        <message>
            <source>Takes 10 to 20 s, at most 5 min. The server finishes by itself, whether or not anybody waits for it.</source>
            <translation>Leva de 10 a 20 s, no máximo 5 min. O servidor termina sozinho, quer alguém espere, quer não.</translation>
        </message>
        <message>
            <source>Template &amp;name</source>
            <translation>&amp;Nome do template</translation>
        </message>
        <message>
            <source>%1 What you see may be old; Snapdeck looks again before anything is sent.</source>
            <translation>%1 O que você vê pode ser antigo; o Snapdeck olha de novo antes de enviar algo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureForm</name>
        <message>
            <source>It is not known whether this server captures a paused capsule.</source>
            <translation>Não se sabe se este servidor captura uma cápsula pausada.</translation>
        </message>
        <message>
            <source>This server captures running capsules only.</source>
            <translation>Este servidor só captura cápsulas em execução.</translation>
        </message>
        <message>
            <source>It is paused already.</source>
            <translation>Já está pausada.</translation>
        </message>
        <message>
            <source>Something is under way on this capsule already.</source>
            <translation>Já há algo em andamento nesta cápsula.</translation>
        </message>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>A cápsula não existe mais.</translation>
        </message>
        <message>
            <source>“%1” exists already, and this server does not overwrite. Choose another name, or have the old template deleted first.</source>
            <translation>“%1” já existe, e este servidor não sobrescreve. Escolha outro nome ou mande excluir antes o template antigo.</translation>
        </message>
        <message>
            <source>What was typed is not the old template's name.</source>
            <translation>O que foi digitado não é o nome do template antigo.</translation>
        </message>
        <message>
            <source>Type the old template's whole name to confirm its deletion.</source>
            <translation>Digite o nome completo do template antigo para confirmar a exclusão.</translation>
        </message>
        <message>
            <source>The template needs a name.</source>
            <translation>O template precisa de um nome.</translation>
        </message>
        <message>
            <source>What was typed is not the capsule's id.</source>
            <translation>O que foi digitado não é o id da cápsula.</translation>
        </message>
        <message>
            <source>Type the capsule's whole id to confirm.</source>
            <translation>Digite o id completo da cápsula para confirmar.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyDialog</name>
        <message numerus="yes">
            <source>Capture %n capsules into templates</source>
            <translation>
                <numerusform>Capturar %n cápsula em um template</numerusform>
                <numerusform>Capturar %n cápsulas em templates</numerusform>
            </translation>
        </message>
        <message>
            <source>What is captured, and into which templates</source>
            <translation>O que é capturado, e em quais templates</translation>
        </message>
        <message>
            <source>T&amp;ype “%1” to confirm</source>
            <translation>D&amp;igite “%1” para confirmar</translation>
        </message>
        <message>
            <source>Type over a name to change it, or press F2.</source>
            <translation>Digite sobre um nome para mudá-lo ou pressione F2.</translation>
        </message>
        <message>
            <source>Each takes 10 to 20 s, at most 5 min. One that fails never stops the others.</source>
            <translation>Cada uma leva de 10 a 20 s, no máximo 5 min. Se uma falhar, as outras seguem.</translation>
        </message>
        <message>
            <source>not it</source>
            <translation>não confere</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyForm</name>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>A cápsula não existe mais.</translation>
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
            <translation>%1: %2 Feche isto e escolha de novo.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name, or capture that capsule alone to replace it.</source>
            <translation>“%1” já existe. Escolha outro nome ou capture só essa cápsula para substituí-lo.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform. Choose another name.</source>
            <translation>“%1” é um template da plataforma. Escolha outro nome.</translation>
        </message>
        <message>
            <source>Every template needs a name.</source>
            <translation>Todo template precisa de um nome.</translation>
        </message>
        <message>
            <source>“%1” cannot be a template's name.</source>
            <translation>“%1” não pode ser nome de template.</translation>
        </message>
        <message>
            <source>“%1” is given twice. Every template needs a name of its own.</source>
            <translation>“%1” foi dado duas vezes. Cada template precisa de um nome próprio.</translation>
        </message>
        <message>
            <source>What was typed is not “%1”.</source>
            <translation>O que foi digitado não é “%1”.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm.</source>
            <translation>Digite “%1” para confirmar.</translation>
        </message>
        <message numerus="yes">
            <source>These %n capsules are captured, each into the template named beside it, and destroyed.</source>
            <translation>
                <numerusform>Esta cápsula é capturada no template indicado abaixo e destruída.</numerusform>
                <numerusform>Estas %n cápsulas são capturadas, cada uma no template indicado abaixo, e destruídas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Together %1.</source>
            <translation>Ao todo, %1.</translation>
        </message>
        <message>
            <source>The oldest was started %1.</source>
            <translation>A mais antiga foi iniciada %1.</translation>
        </message>
        <message>
            <source>None can be recovered.</source>
            <translation>Nenhuma pode ser recuperada.</translation>
        </message>
        <message numerus="yes">
            <source>%n capsules are destroyed.</source>
            <translation>
                <numerusform>%n cápsula é destruída.</numerusform>
                <numerusform>%n cápsulas são destruídas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Capture and destroy %n capsules</source>
            <translation>
                <numerusform>Capturar e destruir %n cápsula</numerusform>
                <numerusform>Capturar e destruir %n cápsulas</numerusform>
            </translation>
        </message>
        <message>
            <source>free</source>
            <translation>livre</translation>
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
            <translation>inválido</translation>
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
            <translation>impedida</translation>
        </message>
        <message>
            <source>Capsule</source>
            <translation>Cápsula</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Feita de</translation>
        </message>
        <message>
            <source>vCPU · memory</source>
            <translation>vCPU · memória</translation>
        </message>
        <message>
            <source>Becomes the template</source>
            <translation>Vira o template</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureManyTable</name>
        <message>
            <source>Template name</source>
            <translation>Nome do template</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureOldTemplate</name>
        <message>
            <source>&amp;Overwrite it</source>
            <translation>&amp;Sobrescrevê-lo</translation>
        </message>
        <message>
            <source>&amp;Delete the old template first</source>
            <translation>&amp;Excluir antes o template antigo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CaptureWords</name>
        <message>
            <source>No other capsule runs from it.</source>
            <translation>Nenhuma outra cápsula roda a partir dele.</translation>
        </message>
        <message>
            <source>One other capsule runs from it and keeps running: %1.</source>
            <translation>Outra cápsula roda a partir dele e continua em execução: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n other capsules run from it and keep running: %1.</source>
            <translation>
                <numerusform>%n outra cápsula roda a partir dele e continua em execução: %1.</numerusform>
                <numerusform>%n outras cápsulas rodam a partir dele e continuam em execução: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>A paused one was made from it, too: %1.</source>
            <translation>Uma pausada também foi criada a partir dele: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n paused ones were made from it, too: %1.</source>
            <translation>
                <numerusform>%n pausada também foi criada a partir dele: %1.</numerusform>
                <numerusform>%n pausadas também foram criadas a partir dele: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>size and age, users</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 is paused, the old template “%2” is deleted, and then the capsule is captured into a new “%2”, and destroyed.</source>
            <translation>%1 é pausada, o template antigo “%2” é excluído, e então a cápsula é capturada em um novo “%2” e destruída.</translation>
        </message>
        <message>
            <source>The old template “%2” is deleted; then %1 is captured into a new “%2”, and destroyed.</source>
            <translation>O template antigo “%2” é excluído; então %1 é capturada em um novo “%2” e destruída.</translation>
        </message>
        <message>
            <source>%1 is captured over the template “%2”, and destroyed.</source>
            <translation>%1 é capturada sobre o template “%2” e destruída.</translation>
        </message>
        <message>
            <source>%1 is paused, captured into “%2”, and destroyed.</source>
            <translation>%1 é pausada, capturada em “%2” e destruída.</translation>
        </message>
        <message>
            <source>%1 is captured into “%2”, and destroyed.</source>
            <translation>%1 é capturada em “%2” e destruída.</translation>
        </message>
        <message>
            <source>It cannot be recovered.</source>
            <translation>Ela não pode ser recuperada.</translation>
        </message>
        <message>
            <source>It was started %1 ago and is at rest now; it cannot be recovered.</source>
            <translation>Foi iniciada há %1 e agora está pausada; não pode ser recuperada.</translation>
        </message>
        <message>
            <source>It has run for %1; it cannot be recovered.</source>
            <translation>Está em execução há %1; não pode ser recuperada.</translation>
        </message>
        <message>
            <source>It has run for %1 and was last active %2; it cannot be recovered.</source>
            <translation>Está em execução há %1 e foi usada pela última vez %2; não pode ser recuperada.</translation>
        </message>
        <message>
            <source>%1 from %2, %3 old</source>
            <comment>size, day, age</comment>
            <translation>%1, de %2, há %3</translation>
        </message>
        <message>
            <source>From %1, %2 old</source>
            <comment>day, age</comment>
            <translation>De %1, há %2</translation>
        </message>
        <message>
            <source>Then a copy of it is launched.</source>
            <translation>Então uma cópia dela é iniciada.</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>A cápsula é destruída.</translation>
        </message>
        <message>
            <source>Template “%1” is deleted first.</source>
            <translation>O template “%1” é excluído antes.</translation>
        </message>
        <message>
            <source>Template “%1” is overwritten.</source>
            <translation>O template “%1” é sobrescrito.</translation>
        </message>
        <message>
            <source>If the capture fails after that, neither is there.</source>
            <translation>Se a captura falhar depois disso, não restará nenhum dos dois.</translation>
        </message>
        <message>
            <source>not known whether free</source>
            <translation>não se sabe se está livre</translation>
        </message>
        <message>
            <source>free</source>
            <translation>livre</translation>
        </message>
        <message>
            <source>exists, will be deleted first</source>
            <translation>existe, será excluído antes</translation>
        </message>
        <message>
            <source>exists, will be overwritten</source>
            <translation>existe, será sobrescrito</translation>
        </message>
        <message>
            <source>exists</source>
            <translation>existe</translation>
        </message>
        <message>
            <source>reserved by the platform</source>
            <translation>reservado pela plataforma</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>obrigatório</translation>
        </message>
        <message>
            <source>not a valid name</source>
            <translation>nome inválido</translation>
        </message>
        <message>
            <source>No templates are listed: it is not known whether this server overwrites one of the same name.</source>
            <translation>Nenhum template está listado: não se sabe se este servidor sobrescreve um do mesmo nome.</translation>
        </message>
        <message>
            <source>This server does not overwrite: the old template has to be deleted first, or choose another name.</source>
            <translation>Este servidor não sobrescreve: o template antigo tem de ser excluído antes, ou escolha outro nome.</translation>
        </message>
        <message>
            <source>This server overwrites a template where it is asked to.</source>
            <translation>Este servidor sobrescreve um template quando isso é pedido.</translation>
        </message>
        <message>
            <source>not the id</source>
            <translation>não é o id</translation>
        </message>
        <message>
            <source>not the name</source>
            <translation>não é o nome</translation>
        </message>
        <message>
            <source>Delete %1, capture and destroy %2</source>
            <translation>Excluir %1, capturar e destruir %2</translation>
        </message>
        <message>
            <source>Capture and destroy %1</source>
            <translation>Capturar e destruir %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Catalog</name>
        <message>
            <source>More than one is called “%1”.</source>
            <translation>Há mais de um chamado “%1”.</translation>
        </message>
        <message>
            <source>There is nothing with the id or name “%1”.</source>
            <translation>Não há nada com o id ou nome “%1”.</translation>
        </message>
        <message>
            <source>Use its id.</source>
            <translation>Use o id.</translation>
        </message>
        <message>
            <source>List what the account has.</source>
            <translation>Liste o que a conta tem.</translation>
        </message>
        <message>
            <source>Square Cloud has paused this account's requests.</source>
            <translation>A Square Cloud pausou as solicitações desta conta.</translation>
        </message>
        <message>
            <source>Nothing was sent. The list can be read again when the pause ends.</source>
            <translation>Nada foi enviado. A lista poderá ser lida de novo quando a pausa terminar.</translation>
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
            <translation>Mostrar em uma página própria</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CommandFinder</name>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Switch to the account</source>
            <translation>Mudar para a conta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
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
            <translation>atual</translation>
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
            <translation>Buscar um comando, uma página, uma conta…</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar um comando</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>escolher</translation>
        </message>
        <message>
            <source>do it</source>
            <translation>executar</translation>
        </message>
        <message>
            <source>close</source>
            <translation>fechar</translation>
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
            <translation>Nenhum comando corresponde a “%1”</translation>
        </message>
        <message>
            <source>What cannot be done right now is not in the list. Fewer letters find more.</source>
            <translation>O que não pode ser feito agora não está na lista. Menos letras encontram mais.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CompareBar</name>
        <message>
            <source>Older snapshot</source>
            <translation>Snapshot mais antigo</translation>
        </message>
        <message>
            <source>Newer snapshot</source>
            <translation>Snapshot mais novo</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>Tipo de mudança</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Todas as mudanças</translation>
        </message>
        <message>
            <source>Swap the two</source>
            <translation>Trocar os dois</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ComparePage</name>
        <message>
            <source>Filter paths</source>
            <translation>Filtrar caminhos</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>&amp;Extract…</source>
            <translation>&amp;Extrair…</translation>
        </message>
        <message>
            <source>Extract the chosen files as they are in the newer snapshot</source>
            <translation>Extrair os arquivos escolhidos como estão no snapshot mais novo</translation>
        </message>
        <message>
            <source>Choose two different snapshots</source>
            <translation>Escolha dois snapshots diferentes</translation>
        </message>
        <message>
            <source>Both sides are the same one.</source>
            <translation>Os dois lados são o mesmo.</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Nada difere</translation>
        </message>
        <message>
            <source>Both snapshots have the same files with the same content.</source>
            <translation>Os dois snapshots têm os mesmos arquivos com o mesmo conteúdo.</translation>
        </message>
        <message>
            <source>No change matches</source>
            <translation>Nenhuma mudança corresponde</translation>
        </message>
        <message>
            <source>There are changes, but none of this kind with this path.</source>
            <translation>Há mudanças, mas nenhuma deste tipo com este caminho.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CompareTable</name>
        <message>
            <source>Changes</source>
            <translation>Mudanças</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::CompareText</name>
        <message>
            <source>Changed lines</source>
            <translation>Linhas alteradas</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Nenhum arquivo escolhido</translation>
        </message>
        <message>
            <source>Choose a file to see which of its lines changed.</source>
            <translation>Escolha um arquivo para ver quais de suas linhas mudaram.</translation>
        </message>
        <message>
            <source>Moved, and otherwise the same</source>
            <translation>Movido, e de resto igual</translation>
        </message>
        <message>
            <source>It was %1 before.</source>
            <comment>a path</comment>
            <translation>Antes era %1.</translation>
        </message>
        <message>
            <source>Too long to be compared here</source>
            <translation>Longo demais para comparar aqui</translation>
        </message>
        <message>
            <source>It has %1; files of up to %2 are compared line by line.</source>
            <translation>Tem %1; arquivos de até %2 são comparados linha a linha.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lendo o arquivo…</translation>
        </message>
        <message>
            <source>Not a text</source>
            <translation>Não é texto</translation>
        </message>
        <message>
            <source>Its content changed; it has no lines to be compared.</source>
            <translation>O conteúdo mudou; não há linhas a comparar.</translation>
        </message>
        <message>
            <source>Extract both and use another program.</source>
            <translation>Extraia os dois e use outro programa.</translation>
        </message>
        <message>
            <source>No line differs</source>
            <translation>Nenhuma linha difere</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>O arquivo está vazio.</translation>
        </message>
        <message>
            <source>%1 lines added, %2 removed</source>
            <translation>linhas adicionadas: %1, removidas: %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Contents</name>
        <message>
            <source>Climbs out</source>
            <translation>Sai da pasta</translation>
        </message>
        <message>
            <source>Its path leads out of the folder it would be extracted to. It is never extracted.</source>
            <translation>O caminho leva para fora da pasta em que seria extraída. Nunca é extraída.</translation>
        </message>
        <message>
            <source>Absolute</source>
            <translation>Absoluto</translation>
        </message>
        <message>
            <source>Its path begins at the root of the disk. It is never extracted.</source>
            <translation>O caminho começa na raiz do disco. Nunca é extraída.</translation>
        </message>
        <message>
            <source>Lies</source>
            <translation>Falsa</translation>
        </message>
        <message>
            <source>What the archive says of it cannot be. It is never extracted.</source>
            <translation>O que o arquivo zip diz dela não pode ser. Nunca é extraída.</translation>
        </message>
        <message>
            <source>Grows</source>
            <translation>Cresce</translation>
        </message>
        <message>
            <source>It would grow more than a thousandfold when unpacked.</source>
            <translation>Cresceria mais de mil vezes ao ser descompactada.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>It is a link or a special file. It is never extracted.</source>
            <translation>É um link ou um arquivo especial. Nunca é extraída.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrada</translation>
        </message>
        <message>
            <source>It is encrypted, so that it can be neither shown nor extracted.</source>
            <translation>Está criptografada; por isso, não pode ser mostrada nem extraída.</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Duplicada</translation>
        </message>
        <message>
            <source>Another entry has the same name on some systems. One of them gets a number.</source>
            <translation>Outra entrada tem o mesmo nome em alguns sistemas. Uma delas recebe um número.</translation>
        </message>
        <message>
            <source>Backslash</source>
            <translation>Contrabarra</translation>
        </message>
        <message>
            <source>Its name has a backslash, which Windows takes for a folder. It gets another name.</source>
            <translation>O nome tem uma contrabarra, que o Windows toma por pasta. Recebe outro nome.</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <source>Windows cannot have this name. It gets another one.</source>
            <translation>O Windows não aceita este nome. Recebe outro.</translation>
        </message>
        <message>
            <source>Odd name</source>
            <translation>Codificação</translation>
        </message>
        <message>
            <source>Nobody can tell in which encoding its name is written; it is shown as best as can be.</source>
            <translation>Ninguém sabe em que codificação o nome foi escrito; ele é mostrado da melhor forma possível.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Compactado</translation>
        </message>
        <message>
            <source>It is an archive itself. What lies in it is not looked at.</source>
            <translation>É ela mesma um arquivo compactado. O que há nela não é examinado.</translation>
        </message>
        <message>
            <source>from the vault’s copy</source>
            <translation>da cópia do cofre</translation>
        </message>
        <message>
            <source>from the server</source>
            <translation>do servidor</translation>
        </message>
        <message>
            <source>read %1 from the server</source>
            <translation>%1 lidos do servidor</translation>
        </message>
        <message>
            <source>read %1 in %2 s from the server</source>
            <translation>%1 lidos do servidor em %2 s</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Incluído</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removido</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Movido</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <comment>files</comment>
            <translation>alterados: %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <comment>files</comment>
            <translation>incluídos: %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <comment>files</comment>
            <translation>removidos: %1</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <comment>files</comment>
            <translation>movidos: %1</translation>
        </message>
        <message>
            <source>all %1 are the same</source>
            <comment>files</comment>
            <translation>todos iguais (%1)</translation>
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
            <translation>Ocupa %1 neste disco; sem perguntar, seriam no máximo %2.</translation>
        </message>
        <message>
            <source>There are %1 files and folders; without asking it would be %2 at most.</source>
            <translation>Há %1 arquivos e pastas; sem perguntar, seriam no máximo %2.</translation>
        </message>
        <message>
            <source>“%1” grows %2-fold when unpacked, as only very even or hostile content does.</source>
            <translation>“%1” cresce %2 vezes ao ser descompactado, como só faz um conteúdo muito uniforme ou hostil.</translation>
        </message>
        <message numerus="yes">
            <source>%n names</source>
            <comment>found</comment>
            <translation>
                <numerusform>%n nome</numerusform>
                <numerusform>%n nomes</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching snapshot %1 of %2…</source>
            <translation>Buscando no snapshot %1 de %2…</translation>
        </message>
        <message>
            <source>Searching snapshot %1 of %2, %3 so far…</source>
            <comment>which, of how many, names</comment>
            <translation>Buscando no snapshot %1 de %2, %3 até agora…</translation>
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
                <numerusform>Interrompida: nada encontrado em %1 de %n snapshot</numerusform>
                <numerusform>Interrompida: nada encontrado em %1 de %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %1 in %2 of %n snapshots</source>
            <comment>names, searched</comment>
            <translation>
                <numerusform>Interrompida: %1 em %2 de %n snapshot</numerusform>
                <numerusform>Interrompida: %1 em %2 de %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n snapshots could be read</source>
            <translation>
                <numerusform>O único snapshot não pôde ser lido</numerusform>
                <numerusform>Nenhum dos %n snapshots pôde ser lido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in %n snapshots</source>
            <translation>
                <numerusform>Nada encontrado em %n snapshot</numerusform>
                <numerusform>Nada encontrado em %n snapshots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n snapshots</source>
            <comment>names</comment>
            <translation>
                <numerusform>%1 em %n snapshot</numerusform>
                <numerusform>%1 em %n snapshots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsActions</name>
        <message>
            <source>Look &amp;inside</source>
            <translation>Ver o co&amp;nteúdo</translation>
        </message>
        <message>
            <source>Co&amp;mpare…</source>
            <translation>Co&amp;mparar…</translation>
        </message>
        <message>
            <source>See what lies in the chosen snapshot without downloading it</source>
            <translation>Ver o que há no snapshot escolhido sem baixá-lo</translation>
        </message>
        <message>
            <source>See what changed between two snapshots</source>
            <translation>Ver o que mudou entre dois snapshots</translation>
        </message>
        <message>
            <source>It takes two snapshots to compare them.</source>
            <translation>São precisos dois snapshots para comparar.</translation>
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
            <translation>Pasta acima (Backspace)</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in the path.</source>
            <translation>Cada palavra precisa constar do caminho.</translation>
        </message>
        <message>
            <source>There is nothing in it</source>
            <translation>Não há nada aqui</translation>
        </message>
        <message>
            <source>The archive has no files.</source>
            <translation>O arquivo compactado não tem arquivos.</translation>
        </message>
        <message>
            <source>“%1” is a folder. Return opens it.</source>
            <translation>“%1” é uma pasta. Enter a abre.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsChooser</name>
        <message>
            <source>vault</source>
            <comment>where a snapshot is read from</comment>
            <translation>cofre</translation>
        </message>
        <message>
            <source>server</source>
            <comment>where a snapshot is read from</comment>
            <translation>servidor</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsDrag</name>
        <message>
            <source>Nothing of this can be extracted.</source>
            <translation>Nada disto pode ser extraído.</translation>
        </message>
        <message>
            <source>%1 are too much to be dragged. Use Extract instead.</source>
            <translation>%1 é demais para arrastar. Use Extrair.</translation>
        </message>
        <message>
            <source>There is no room for temporary files on this machine.</source>
            <translation>Não há espaço para arquivos temporários nesta máquina.</translation>
        </message>
        <message>
            <source>Ready to be dragged now. Drag it once more.</source>
            <translation>Pronto para arrastar. Arraste mais uma vez.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsFound</name>
        <message>
            <source>Found in all snapshots</source>
            <translation>Encontrado em todos os snapshots</translation>
        </message>
        <message>
            <source>Search all snapshots</source>
            <translation>Buscar em todos os snapshots</translation>
        </message>
        <message>
            <source>Type a part of a path; the directory of every snapshot is read for it.</source>
            <translation>Digite parte de um caminho; o índice de cada snapshot é lido para procurá-la.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>The newest snapshots come first.</source>
            <translation>Os snapshots mais novos vêm primeiro.</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in the path.</source>
            <translation>Cada palavra precisa constar do caminho.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>times of snapshots</comment>
            <translation>
                <numerusform>%1 e mais %n</numerusform>
                <numerusform>%1 e mais %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots could not be read: %1</source>
            <translation>
                <numerusform>%n snapshot não pôde ser lido: %1</numerusform>
                <numerusform>%n snapshots não puderam ser lidos: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>when a snapshot was taken, why it could not be read</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The search was stopped</source>
            <translation>A busca foi interrompida</translation>
        </message>
        <message>
            <source>Not every snapshot was searched for “%1”.</source>
            <translation>“%1” não foi procurado em todos os snapshots.</translation>
        </message>
        <message>
            <source>Nothing could be searched</source>
            <translation>Não foi possível buscar em nenhum</translation>
        </message>
        <message>
            <source>No snapshot could be read, so it is not known what lies in them.</source>
            <translation>Nenhum snapshot pôde ser lido, portanto não se sabe o que eles contêm.</translation>
        </message>
        <message>
            <source>A snapshot has more than %1 such names; of each the first ones are listed.</source>
            <translation>Um snapshot tem mais de %1 nomes assim; de cada um são listados os primeiros.</translation>
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
            <translation>Quando o snapshot foi criado</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
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
            <translation>Filtrar caminhos</translation>
        </message>
        <message>
            <source>In &amp;all snapshots</source>
            <translation>Em &amp;todos os snapshots</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>&amp;Extract…</source>
            <translation>&amp;Extrair…</translation>
        </message>
        <message>
            <source>Extract what is chosen, and nothing else is fetched</source>
            <translation>Extrair o que foi escolhido; nada mais é baixado</translation>
        </message>
        <message>
            <source>Extract e&amp;verything…</source>
            <translation>Extrair t&amp;udo…</translation>
        </message>
        <message>
            <source>&amp;Copy path</source>
            <translation>&amp;Copiar caminho</translation>
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
            <translation>Procurar o caminho em todos os snapshots deste recurso</translation>
        </message>
        <message>
            <source>%1 files · %2 unpacked · %3</source>
            <comment>how many, bytes, where they were read from</comment>
            <translation>%1 arquivos · %2 descompactados · %3</translation>
        </message>
        <message>
            <source>Path copied.</source>
            <translation>Caminho copiado.</translation>
        </message>
        <message>
            <source>Command copied. It extracts into the folder in which it is called.</source>
            <translation>Comando copiado. Ele extrai para a pasta em que for chamado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsReader</name>
        <message>
            <source>Fetching it into the vault…</source>
            <translation>Baixando para o cofre…</translation>
        </message>
        <message>
            <source>Download into the vault instead</source>
            <translation>Baixar para o cofre</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Reading what lies in it…</source>
            <translation>Lendo o que há nele…</translation>
        </message>
        <message>
            <source>Only the archive’s directory is read, not the archive.</source>
            <translation>Só o índice do arquivo zip é lido, não o arquivo todo.</translation>
        </message>
        <message>
            <source>It is shown here as soon as it is complete.</source>
            <translation>É mostrado aqui assim que estiver completo.</translation>
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
            <translation>&amp;Parar</translation>
        </message>
        <message>
            <source>Search a&amp;gain</source>
            <translation>Buscar de &amp;novo</translation>
        </message>
        <message>
            <source>Search no further; what was found stays</source>
            <translation>Não buscar mais; o que foi encontrado fica</translation>
        </message>
        <message>
            <source>Search every snapshot once more</source>
            <translation>Buscar mais uma vez em todos os snapshots</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsTable</name>
        <message>
            <source>Files of the snapshot</source>
            <translation>Arquivos do snapshot</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ContentsViewer</name>
        <message>
            <source>Text of the file</source>
            <translation>Texto do arquivo</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Nenhum arquivo escolhido</translation>
        </message>
        <message>
            <source>Choose a file to read its text here.</source>
            <translation>Escolha um arquivo para ler seu texto aqui.</translation>
        </message>
        <message>
            <source>Too long to be shown</source>
            <translation>Longo demais para mostrar</translation>
        </message>
        <message>
            <source>It has %1; up to %2 are shown here. Extract it to open it with another program.</source>
            <translation>Tem %1; até %2 são mostrados aqui. Extraia-o para abri-lo com outro programa.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lendo o arquivo…</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>O arquivo está vazio</translation>
        </message>
        <message>
            <source>Not a text</source>
            <translation>Não é texto</translation>
        </message>
        <message>
            <source>It has %1 that are not text. Extract it to open it with another program.</source>
            <translation>Tem %1 que não são texto. Extraia-o para abri-lo com outro programa.</translation>
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
            <translation>Baixar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DataDirectory</name>
        <message>
            <source>The data folder %1 cannot be used.</source>
            <translation>A pasta de dados %1 não pode ser usada.</translation>
        </message>
        <message>
            <source>Check that it can be written, or name another one with --data-dir.</source>
            <translation>Verifique se é possível gravar nela ou indique outra com --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DeltaSeed</name>
        <message>
            <source>The earlier copy could not be read.</source>
            <translation>Não foi possível ler a cópia anterior.</translation>
        </message>
        <message>
            <source>Verify the copies in the vault.</source>
            <translation>Verifique as cópias no cofre.</translation>
        </message>
        <message>
            <source>No file can be made in %1.</source>
            <translation>Não é possível criar arquivos em %1.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Escolha outra pasta.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Demo</name>
        <message>
            <source>The simulated services could not be started on this machine.</source>
            <translation>Não foi possível iniciar os serviços simulados nesta máquina.</translation>
        </message>
        <message>
            <source>Check that programs may listen on 127.0.0.1.</source>
            <translation>Verifique se os programas podem escutar em 127.0.0.1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Desktop</name>
        <message>
            <source>The data folder %1 cannot be taken over.</source>
            <translation>Não foi possível assumir a pasta de dados %1.</translation>
        </message>
        <message>
            <source>Another Snapdeck may be stuck on it; end that one, or name another folder with --data-dir.</source>
            <translation>Outro Snapdeck pode estar preso nela; encerre-o ou indique outra pasta com --data-dir.</translation>
        </message>
        <message>
            <source>demonstration</source>
            <translation>demonstração</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DesktopOptions</name>
        <message>
            <source>Show this help.</source>
            <translation>Mostrar esta ajuda.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>Mostrar a versão.</translation>
        </message>
        <message>
            <source>Try everything with simulated services: no account, no network, own throw-away data.</source>
            <translation>Experimentar tudo com serviços simulados: sem conta, sem rede, com dados próprios descartáveis.</translation>
        </message>
        <message>
            <source>With --demo: play the guided tour, write numbered pictures to &lt;folder&gt;, then end.</source>
            <translation>Com --demo: exibir a visita guiada, gravar imagens numeradas em &lt;pasta&gt; e terminar.</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>pasta</translation>
        </message>
        <message>
            <source>Show every element of the window in every state.</source>
            <translation>Mostrar todos os elementos da janela em todos os estados.</translation>
        </message>
        <message>
            <source>Print the time to the first paint as one line of JSON, then end.</source>
            <translation>Imprimir o tempo até a primeira exibição como uma linha JSON e terminar.</translation>
        </message>
        <message>
            <source>Keep accounts and logs in &lt;folder&gt;.</source>
            <translation>Guardar contas e logs em &lt;pasta&gt;.</translation>
        </message>
        <message>
            <source>&lt;system&gt;, &lt;light&gt; or &lt;dark&gt;, for this run.</source>
            <translation>&lt;system&gt;, &lt;light&gt; ou &lt;dark&gt;, para esta execução.</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>&lt;en&gt;, &lt;pt_BR&gt; or &lt;es&gt;, for this run.</source>
            <translation>&lt;en&gt;, &lt;pt_BR&gt; ou &lt;es&gt;, para esta execução.</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>Show the account &lt;name&gt; first.</source>
            <translation>Mostrar primeiro a conta &lt;nome&gt;.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <source>Run the clock &lt;factor&gt; times faster, with a simulator started the same way.</source>
            <translation>Acelerar o relógio &lt;fator&gt; vezes, com um simulador iniciado do mesmo modo.</translation>
        </message>
        <message>
            <source>factor</source>
            <translation>fator</translation>
        </message>
        <message>
            <source>Snapshots of Square Cloud and Wrenn, taken once and never lost.</source>
            <translation>Snapshots de Square Cloud e Wrenn, criados uma vez e nunca perdidos.</translation>
        </message>
        <message>
            <source>Unexpected argument “%1”.</source>
            <translation>Argumento inesperado “%1”.</translation>
        </message>
        <message>
            <source>--tour is played with --demo only.</source>
            <translation>--tour só funciona com --demo.</translation>
        </message>
        <message>
            <source>--demo has throw-away data of its own; leave --data-dir out.</source>
            <translation>--demo tem dados próprios descartáveis; omita --data-dir.</translation>
        </message>
        <message>
            <source>--tour needs a folder.</source>
            <translation>--tour exige uma pasta.</translation>
        </message>
        <message>
            <source>--theme is one of: %1.</source>
            <translation>--theme é um destes: %1.</translation>
        </message>
        <message>
            <source>--language is one of: %1.</source>
            <translation>--language é um destes: %1.</translation>
        </message>
        <message>
            <source>--time-scale is a number above 0, at most 10000.</source>
            <translation>--time-scale é um número acima de 0, no máximo 10000.</translation>
        </message>
        <message>
            <source>See snapdeck --help.</source>
            <translation>Veja snapdeck --help.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DesktopWindow</name>
        <message>
            <source>The demo could not be started.</source>
            <translation>Não foi possível iniciar a demonstração.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DestroyDialog</name>
        <message>
            <source>Destroy a capsule</source>
            <translation>Destruir uma cápsula</translation>
        </message>
        <message>
            <source>Type the capsule's &amp;id to confirm</source>
            <translation>Digite o &amp;id da cápsula para confirmar</translation>
        </message>
        <message>
            <source>Destroy %1</source>
            <translation>Destruir %1</translation>
        </message>
        <message>
            <source>not the id</source>
            <translation>não é o id</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::DestroyForm</name>
        <message>
            <source>No listed capsule was made of it.</source>
            <translation>Nenhuma cápsula listada foi feita a partir dele.</translation>
        </message>
        <message>
            <source>They go on: %1.</source>
            <translation>Elas continuam: %1.</translation>
        </message>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>A cápsula não existe mais.</translation>
        </message>
        <message>
            <source>What was typed is not the capsule's id.</source>
            <translation>O que foi digitado não é o id da cápsula.</translation>
        </message>
        <message>
            <source>Type the capsule's whole id to confirm.</source>
            <translation>Digite o id completo da cápsula para confirmar.</translation>
        </message>
        <message>
            <source>%1 is destroyed, and nothing is kept of it.</source>
            <translation>%1 é destruída, e nada dela é guardado.</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>A cápsula é destruída.</translation>
        </message>
        <message>
            <source>No template is made of it.</source>
            <translation>Nenhum template é criado dela.</translation>
        </message>
        <message>
            <source>What is in its memory and on its disk is lost. To keep it, capture it instead.</source>
            <translation>O que está na memória e no disco dela se perde. Para guardá-la, faça uma captura.</translation>
        </message>
        <message>
            <source>The template is not there any more.</source>
            <translation>O template não existe mais.</translation>
        </message>
        <message>
            <source>What was typed is not the template's name.</source>
            <translation>O que foi digitado não é o nome do template.</translation>
        </message>
        <message>
            <source>Type the template's whole name to confirm.</source>
            <translation>Digite o nome completo do template para confirmar.</translation>
        </message>
        <message>
            <source>The template “%1” is deleted.</source>
            <translation>O template “%1” é excluído.</translation>
        </message>
        <message>
            <source>The template “%1” (%2) is deleted.</source>
            <translation>O template “%1” (%2) é excluído.</translation>
        </message>
        <message>
            <source>Nobody can bring it back, or launch a capsule of it.</source>
            <translation>Ninguém poderá trazê-lo de volta nem iniciar uma cápsula a partir dele.</translation>
        </message>
        <message>
            <source>The capsule it was captured from (%1) is gone, so it cannot be made again.</source>
            <translation>A cápsula da qual foi capturado (%1) não existe mais; por isso, ele não pode ser criado de novo.</translation>
        </message>
        <message>
            <source>The template is deleted.</source>
            <translation>O template é excluído.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>size and age, what that means</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>No capsule uses it.</source>
            <translation>Nenhuma cápsula o usa.</translation>
        </message>
        <message numerus="yes">
            <source>%n capsules were made of it.</source>
            <translation>
                <numerusform>%n cápsula foi feita a partir dele.</numerusform>
                <numerusform>%n cápsulas foram feitas a partir dele.</numerusform>
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
            <translation>Copiar como co&amp;mando</translation>
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
            <translation>O link de download expirou.</translation>
        </message>
        <message>
            <source>Refresh the list for a fresh link, then download again.</source>
            <translation>Atualize a lista para obter um link novo e baixe de novo.</translation>
        </message>
        <message>
            <source>The storage did not hand out the snapshot (HTTP %1).</source>
            <translation>O armazenamento não entregou o snapshot (HTTP %1).</translation>
        </message>
        <message>
            <source>Refresh the list, then try again.</source>
            <translation>Atualize a lista e tente de novo.</translation>
        </message>
        <message>
            <source>What came is not a zip archive, but %1.</source>
            <translation>O que chegou não é um arquivo zip, e sim %1.</translation>
        </message>
        <message>
            <source>The storage re-encoded the archive on the way (%1).</source>
            <translation>O armazenamento recodificou o arquivo zip no caminho (%1).</translation>
        </message>
        <message>
            <source>Its bytes could not be checked. A proxy may be doing this.</source>
            <translation>Não foi possível verificar os bytes. Um proxy pode estar fazendo isso.</translation>
        </message>
        <message>
            <source>The storage has another file than the list says: %1 bytes instead of %2.</source>
            <translation>O armazenamento tem um arquivo diferente do que diz a lista: %1 bytes em vez de %2.</translation>
        </message>
        <message>
            <source>The download ended early: %1 of %2 bytes came.</source>
            <translation>O download terminou cedo: chegaram %1 de %2 bytes.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Tente de novo.</translation>
        </message>
        <message>
            <source>Check the network, then download again.</source>
            <translation>Verifique a rede e baixe de novo.</translation>
        </message>
        <message>
            <source>The download was called off.</source>
            <translation>O download foi cancelado.</translation>
        </message>
        <message>
            <source>The storage gave another file every time, so no whole one could be put together.</source>
            <translation>O armazenamento entregou um arquivo diferente a cada vez; por isso, não foi possível montar um inteiro.</translation>
        </message>
        <message>
            <source>What has come is kept, and the next try goes on from there.</source>
            <translation>O que chegou foi guardado, e a próxima tentativa continua a partir daí.</translation>
        </message>
        <message>
            <source>Nothing was kept.</source>
            <translation>Nada foi guardado.</translation>
        </message>
        <message>
            <source>The file changed on the server, so the download began anew.</source>
            <translation>O arquivo mudou no servidor; por isso, o download recomeçou.</translation>
        </message>
        <message>
            <source>The storage cannot continue a file in the middle, so the download began anew.</source>
            <translation>O armazenamento não consegue continuar um arquivo no meio; por isso, o download recomeçou.</translation>
        </message>
        <message>
            <source>What an earlier try had left did not fit, so the download began anew.</source>
            <translation>O que uma tentativa anterior deixou não servia; por isso, o download recomeçou.</translation>
        </message>
        <message>
            <source>The archive is damaged: “%1” does not match its checksum.</source>
            <translation>O arquivo zip está danificado: “%1” não confere com sua soma de verificação.</translation>
        </message>
        <message>
            <source>Try again; if it stays, use another snapshot.</source>
            <translation>Tente de novo; se persistir, use outro snapshot.</translation>
        </message>
        <message>
            <source>The archive is encrypted at “%1”, so it cannot be checked.</source>
            <translation>O arquivo zip está criptografado em “%1”; por isso, não pode ser verificado.</translation>
        </message>
        <message>
            <source>The downloaded file could not be read back.</source>
            <translation>Não foi possível ler de volta o arquivo baixado.</translation>
        </message>
        <message>
            <source>Check the disk, then download again.</source>
            <translation>Verifique o disco e baixe de novo.</translation>
        </message>
        <message>
            <source>The archive is damaged.</source>
            <translation>O arquivo zip está danificado.</translation>
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
                <numerusform>Extrair %n arquivo?</numerusform>
                <numerusform>Extrair %n arquivos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to extract</source>
            <translation>Nada a extrair</translation>
        </message>
        <message>
            <source>More than is usual</source>
            <translation>Mais que o habitual</translation>
        </message>
        <message numerus="yes">
            <source>%n are left out, since they could do harm or cannot be read:</source>
            <translation>
                <numerusform>%n fica de fora, pois poderia causar danos ou não pode ser lido:</numerusform>
                <numerusform>%n ficam de fora, pois poderiam causar danos ou não podem ser lidos:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file, why</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>O que fica de fora</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Extract %1</source>
            <translation>Extrair %1</translation>
        </message>
        <message>
            <source>Extract the rest, %1</source>
            <translation>Extrair o resto, %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ExtractLine</name>
        <message>
            <source>Extracting to “%1” · %2 of %3</source>
            <translation>Extraindo para “%1” · %2 de %3</translation>
        </message>
        <message>
            <source>Extracting</source>
            <translation>Extraindo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>%n files extracted to “%1”, %2.</source>
            <translation>
                <numerusform>%n arquivo extraído para “%1”, %2.</numerusform>
                <numerusform>%n arquivos extraídos para “%1”, %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were left out.</source>
            <translation>
                <numerusform>%n ficou de fora.</numerusform>
                <numerusform>%n ficaram de fora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>“%1” was there already and stays as it was; the new file is “%2”.</source>
            <translation>“%1” já existia e fica como estava; o novo arquivo é “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>%n of their names were in use already: the files there stay as they were, and the new ones have a number.</source>
            <translation>
                <numerusform>%n dos nomes já existia: o arquivo que estava lá fica como estava, e o novo tem um número.</numerusform>
                <numerusform>%n dos nomes já existiam: os arquivos que estavam lá ficam como estavam, e os novos têm um número.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is now %2</source>
            <comment>a file's path, its new name</comment>
            <translation>%1 agora é %2</translation>
        </message>
        <message>
            <source>The first: %1</source>
            <comment>a file and why</comment>
            <translation>O primeiro: %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Extraction</name>
        <message>
            <source>it would climb out of the folder</source>
            <translation>sairia da pasta</translation>
        </message>
        <message>
            <source>it says where on the disk it wants to be</source>
            <translation>diz em que lugar do disco quer ficar</translation>
        </message>
        <message>
            <source>it is a link or another special file</source>
            <translation>é um link ou outro arquivo especial</translation>
        </message>
        <message>
            <source>its name is empty or too long</source>
            <translation>o nome está vazio ou é longo demais</translation>
        </message>
        <message>
            <source>a file has the name of its folder</source>
            <translation>um arquivo tem o nome da pasta dela</translation>
        </message>
        <message>
            <source>a file has its name</source>
            <translation>um arquivo tem o nome dela</translation>
        </message>
        <message>
            <source>it could not be given its name</source>
            <translation>não foi possível dar-lhe o nome</translation>
        </message>
        <message>
            <source>the folder could not be made</source>
            <translation>não foi possível criar a pasta</translation>
        </message>
        <message>
            <source>the folder could not be opened</source>
            <translation>não foi possível abrir a pasta</translation>
        </message>
        <message>
            <source>“%1” is a link</source>
            <translation>“%1” é um link</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Extractor</name>
        <message>
            <source>Extract to</source>
            <translation>Extrair para</translation>
        </message>
        <message>
            <source>Extract here</source>
            <translation>Extrair aqui</translation>
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
            <translation>agora</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>há %1</translation>
        </message>
        <message>
            <source>one second</source>
            <translation>um segundo</translation>
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
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
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
            <translation>amanhã, %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent</comment>
            <translation>%1%</translation>
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
            <translation>Processando</translation>
        </message>
        <message>
            <source>Cool-down %1</source>
            <translation>Intervalo %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Não confirmado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
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
            <translation>Nº</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tam.</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Curva</translation>
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
            <translation>Todos os recursos</translation>
        </message>
        <message>
            <source>Take snapshot</source>
            <translation>Criar snapshot</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Aplicações</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>The last snapshot failed.</source>
            <translation>O último snapshot falhou.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>What is known of a thing stands at the right of its name, and goes over to another line where it is long, as this one is, which is here for nothing else.</source>
            <translation>O que se sabe de algo fica à direita do nome e passa para outra linha quando é longo, como este texto, que está aqui só para isso.</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Curva</translation>
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
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Columns put away, and a table at rest</source>
            <translation>Colunas ocultas, e uma tabela em repouso</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>Reading the snapshots…</source>
            <translation>Lendo os snapshots…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Um momento.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>Não foi possível ler a lista</translation>
        </message>
        <message>
            <source>The server did not answer.</source>
            <translation>O servidor não respondeu.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Three copies lie in the trash now.</source>
            <translation>Três cópias estão agora na lixeira.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Show the trash</source>
            <translation>Mostrar a lixeira</translation>
        </message>
        <message>
            <source>api-gateway is being restored.</source>
            <translation>api-gateway está sendo restaurada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::GallerySections</name>
        <message>
            <source>Type</source>
            <translation>Tipografia</translation>
        </message>
        <message>
            <source>Page title, 18</source>
            <translation>Título de página, 18</translation>
        </message>
        <message>
            <source>Pane title, 16</source>
            <translation>Título de painel, 16</translation>
        </message>
        <message>
            <source>Card title, 14</source>
            <translation>Título de cartão, 14</translation>
        </message>
        <message>
            <source>Body, 13</source>
            <translation>Corpo, 13</translation>
        </message>
        <message>
            <source>Secondary, 13</source>
            <translation>Secundário, 13</translation>
        </message>
        <message>
            <source>Hint, 12</source>
            <translation>Dica, 12</translation>
        </message>
        <message>
            <source>Icons</source>
            <translation>Ícones</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Botões</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>6 h ago</source>
            <translation>há 6 h</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Take snapshot</source>
            <translation>Criar snapshot</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
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
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Filter applications</source>
            <translation>Filtrar aplicações</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Todo dia</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Toda semana</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Todo mês</translation>
        </message>
        <message>
            <source> d</source>
            <translation> d</translation>
        </message>
        <message>
            <source>Template name</source>
            <translation>Nome do template</translation>
        </message>
        <message>
            <source>Not yours to change</source>
            <translation>Não é seu para alterar</translation>
        </message>
        <message>
            <source>Some</source>
            <translation>Alguns</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ligado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixo</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>That</source>
            <translation>Aquele</translation>
        </message>
        <message>
            <source>A note of more than one line.
It keeps to itself.</source>
            <translation>Uma nota de mais de uma linha.
Ela fica no seu espaço.</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>an icon, a word and a colour</source>
            <translation>um ícone, uma palavra e uma cor</translation>
        </message>
        <message>
            <source>31 of 36</source>
            <translation>31 de 36</translation>
        </message>
        <message>
            <source>safe: verified within their plan</source>
            <translation>seguros: verificados dentro do plano</translation>
        </message>
        <message>
            <source>want a look</source>
            <translation>pedem atenção</translation>
        </message>
        <message>
            <source>14 of 32</source>
            <translation>14 de 32</translation>
        </message>
        <message>
            <source>snapshots left today</source>
            <translation>snapshots restantes hoje</translation>
        </message>
        <message>
            <source>verified copies in the vault</source>
            <translation>cópias verificadas no cofre</translation>
        </message>
        <message>
            <source>Banners</source>
            <translation>Faixas</translation>
        </message>
        <message>
            <source>The key may not take snapshots of discord-relay.</source>
            <translation>A chave não tem permissão para criar snapshots de discord-relay.</translation>
        </message>
        <message>
            <source>Check the key</source>
            <translation>Verificar a chave</translation>
        </message>
        <message>
            <source>Offline since 14:02. What you see is 6 minutes old.</source>
            <translation>Sem conexão desde 14:02. O que você vê tem 6 minutos.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>api-gateway: 612 MB kept and verified.</source>
            <translation>api-gateway: 612 MB guardados e verificados.</translation>
        </message>
        <message>
            <source>billing-worker takes longer than usual; the next look is in 0:38.</source>
            <translation>billing-worker demora mais que o habitual; próxima verificação em 0:38.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>No snapshots yet</source>
            <translation>Ainda não há snapshots</translation>
        </message>
        <message>
            <source>The first one takes about a minute. The application keeps running meanwhile.</source>
            <translation>O primeiro leva cerca de um minuto. A aplicação continua em execução enquanto isso.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sem conexão</translation>
        </message>
        <message>
            <source>The contents of an archive on the server can be read again once there is one.</source>
            <translation>O conteúdo de um arquivo zip no servidor poderá ser lido quando houver conexão.</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Capture into a template</source>
            <translation>Capturar em um template</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>A cápsula é destruída.</translation>
        </message>
        <message>
            <source>It runs for 41 min and was last active 3 s ago; it cannot be recovered.</source>
            <translation>Está em execução há 41 min e foi usada há 3 s; não pode ser recuperada.</translation>
        </message>
        <message>
            <source>Template “base-python-ml” is overwritten.</source>
            <translation>O template “base-python-ml” é sobrescrito.</translation>
        </message>
        <message>
            <source>1.9 GB from 12 Nov; 3 capsules run from it and keep running.</source>
            <translation>1,9 GB de 12 de nov.; 3 cápsulas rodam a partir dele e continuam em execução.</translation>
        </message>
        <message>
            <source>Type the capsule's id to confirm</source>
            <translation>Digite o id da cápsula para confirmar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Capture and destroy capsule</source>
            <translation>Capturar e destruir cápsula</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::GalleryWindow</name>
        <message>
            <source>Gallery</source>
            <translation>Galeria</translation>
        </message>
        <message>
            <source>2 processing, next check in 0:38</source>
            <translation>2 em processamento, próxima verificação em 0:38</translation>
        </message>
        <message>
            <source>1 of 3 downloads, 12 s left</source>
            <translation>1 de 3 downloads, faltam 12 s</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Aplicações</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bancos de dados</translation>
        </message>
        <message>
            <source>Keep and repeat</source>
            <translation>Guardar e repetir</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Cofre</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>updated 12 s ago</source>
            <translation>atualizado há 12 s</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataf.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::HealthWords</name>
        <message>
            <source>The last operation failed.</source>
            <translation>A última operação falhou.</translation>
        </message>
        <message>
            <source>%1. Next look in %2</source>
            <translation>%1. Próxima verificação em %2</translation>
        </message>
        <message>
            <source>Damaged copy</source>
            <translation>Cópia com erro</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Não confirmado</translation>
        </message>
        <message>
            <source>No snapshot</source>
            <translation>Sem snapshot</translation>
        </message>
        <message>
            <source>Link expires</source>
            <translation>Link expira</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Sem cópia</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Em andamento</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Não lido</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Seguro</translation>
        </message>
        <message>
            <source>The answer was lost; nothing was sent twice.</source>
            <translation>A resposta se perdeu; nada foi enviado duas vezes.</translation>
        </message>
        <message>
            <source>There is none to go back to.</source>
            <translation>Não há nenhum ao qual voltar.</translation>
        </message>
        <message>
            <source>The newest snapshot lies at the service only, and its link is about to end.</source>
            <translation>O snapshot mais novo está só no serviço, e o link dele está prestes a expirar.</translation>
        </message>
        <message numerus="yes">
            <source>No new snapshot for more than %n days.</source>
            <translation>
                <numerusform>Nenhum snapshot novo há mais de %n dia.</numerusform>
                <numerusform>Nenhum snapshot novo há mais de %n dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest lies at the service only, unchecked.</source>
            <translation>O mais novo está só no serviço, sem verificação.</translation>
        </message>
        <message>
            <source>Its snapshots have not been read yet.</source>
            <translation>Os snapshots dele ainda não foram lidos.</translation>
        </message>
        <message>
            <source>A verified copy is in the vault.</source>
            <translation>Há uma cópia verificada no cofre.</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>resta %1</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminado</translation>
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
            <translation>Conta</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Último %n dia</numerusform>
                <numerusform>Últimos %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
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
                <numerusform>%n linha gravada em %1.</numerusform>
                <numerusform>%n linhas gravadas em %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
        <message>
            <source>Export the history to</source>
            <translation>Exportar o histórico para</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n linha</numerusform>
                <numerusform>%n linhas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the newest %n lines; more on scrolling</source>
            <translation>
                <numerusform>a linha mais nova; mais ao rolar</numerusform>
                <numerusform>as %n linhas mais novas; mais ao rolar</numerusform>
            </translation>
        </message>
        <message>
            <source>An export is being written.</source>
            <translation>Uma exportação está sendo gravada.</translation>
        </message>
        <message>
            <source>Write all that matches to a file</source>
            <translation>Gravar em um arquivo tudo o que corresponde</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Reading the history…</source>
            <translation>Lendo o histórico…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Um momento.</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nada corresponde</translation>
        </message>
        <message>
            <source>The history has nothing that fits the account, the time and the words that are chosen.</source>
            <translation>O histórico não tem nada que corresponda à conta, ao período e às palavras escolhidas.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Ainda não há histórico</translation>
        </message>
        <message>
            <source>Every snapshot, restore and capture is written down here, with what the service said and how it ended.</source>
            <translation>Todo snapshot, toda restauração e toda captura são registrados aqui, com o que o serviço disse e como terminaram.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing in the last %n days</source>
            <translation>
                <numerusform>Nada no último %n dia</numerusform>
                <numerusform>Nada nos últimos %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>What was written down before that is still here.</source>
            <translation>O que foi registrado antes continua aqui.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Http</name>
        <message>
            <source>The service could not be reached.</source>
            <translation>O serviço está inacessível.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the network and the account's address, then try again.</source>
            <translation>Nada foi enviado. Verifique a rede e o endereço da conta e tente de novo.</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>O serviço não respondeu a tempo.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>A solicitação foi cancelada.</translation>
        </message>
        <message>
            <source>The service's answer is larger than any it should send.</source>
            <translation>A resposta do serviço é maior que qualquer uma que ele deveria enviar.</translation>
        </message>
        <message>
            <source>Check the account's address: this may not be the service.</source>
            <translation>Verifique o endereço da conta: talvez este não seja o serviço.</translation>
        </message>
        <message>
            <source>The service's answer ended half-way.</source>
            <translation>A resposta do serviço terminou no meio.</translation>
        </message>
        <message>
            <source>The connection was lost.</source>
            <translation>A conexão foi perdida.</translation>
        </message>
        <message>
            <source>The service refused the key.</source>
            <translation>O serviço recusou a chave.</translation>
        </message>
        <message>
            <source>Give this account a key that is still valid.</source>
            <translation>Dê a esta conta uma chave que ainda seja válida.</translation>
        </message>
        <message>
            <source>The account's plan does not include this.</source>
            <translation>O plano da conta não inclui isto.</translation>
        </message>
        <message>
            <source>Choose a plan that does, or do without.</source>
            <translation>Escolha um plano que inclua ou fique sem.</translation>
        </message>
        <message>
            <source>The key may not do this.</source>
            <translation>A chave não tem permissão para isto.</translation>
        </message>
        <message>
            <source>Use a key with this permission.</source>
            <translation>Use uma chave com esta permissão.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Não existe mais.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Atualize a lista.</translation>
        </message>
        <message>
            <source>The present state does not allow this.</source>
            <translation>O estado atual não permite isto.</translation>
        </message>
        <message>
            <source>Refresh the list and look at its state.</source>
            <translation>Atualize a lista e veja o estado.</translation>
        </message>
        <message>
            <source>A limit of the service is in the way.</source>
            <translation>Um limite do serviço impede isto.</translation>
        </message>
        <message>
            <source>Wait a little before the next try.</source>
            <translation>Espere um pouco antes da próxima tentativa.</translation>
        </message>
        <message>
            <source>The service failed (HTTP %1).</source>
            <translation>O serviço falhou (HTTP %1).</translation>
        </message>
        <message>
            <source>Try again later; the provider's status page may tell more.</source>
            <translation>Tente mais tarde; a página de status do provedor pode dizer mais.</translation>
        </message>
        <message>
            <source>The service answered with a redirect (HTTP %1).</source>
            <translation>O serviço respondeu com um redirecionamento (HTTP %1).</translation>
        </message>
        <message>
            <source>It was not followed, so that the key goes nowhere else. Check the account's address.</source>
            <translation>Ele não foi seguido, para que a chave não vá a outro lugar. Verifique o endereço da conta.</translation>
        </message>
        <message>
            <source>The service refused the request (HTTP %1).</source>
            <translation>O serviço recusou a solicitação (HTTP %1).</translation>
        </message>
        <message>
            <source>Look at the detail; if it says nothing, report it.</source>
            <translation>Olhe o detalhe; se não disser nada, relate o problema.</translation>
        </message>
        <message>
            <source>The service's answer could not be understood (HTTP %1).</source>
            <translation>Não foi possível entender a resposta do serviço (HTTP %1).</translation>
        </message>
        <message>
            <source>Try again; if it stays, look for a newer Snapdeck.</source>
            <translation>Tente de novo; se persistir, procure um Snapdeck mais novo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Journal</name>
        <message>
            <source>Qt's SQLite driver is not installed.</source>
            <translation>O driver SQLite do Qt não está instalado.</translation>
        </message>
        <message>
            <source>Install it (on Debian and Ubuntu: libqt6sql6-sqlite), then restart Snapdeck.</source>
            <translation>Instale-o (no Debian e no Ubuntu: libqt6sql6-sqlite) e reinicie o Snapdeck.</translation>
        </message>
        <message>
            <source>Another program is holding the journal %1.</source>
            <translation>Outro programa está usando o diário %1.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or end it; Snapdeck tries again by itself.</source>
            <translation>Espere que ele termine ou encerre-o; o Snapdeck tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The journal %1 cannot be written.</source>
            <translation>Não é possível gravar no diário %1.</translation>
        </message>
        <message>
            <source>Make the file and its folder writable; Snapdeck tries again by itself.</source>
            <translation>Permita a gravação no arquivo e na pasta dele; o Snapdeck tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>There is no room left on the disk of the journal %1.</source>
            <translation>Não há mais espaço no disco do diário %1.</translation>
        </message>
        <message>
            <source>Make room; Snapdeck tries again by itself.</source>
            <translation>Libere espaço; o Snapdeck tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The journal %1 is damaged.</source>
            <translation>O diário %1 está danificado.</translation>
        </message>
        <message>
            <source>Restart Snapdeck: it sets the file aside and keeps what can be read.</source>
            <translation>Reinicie o Snapdeck: ele põe o arquivo de lado e guarda o que puder ser lido.</translation>
        </message>
        <message>
            <source>The journal %1 cannot be opened.</source>
            <translation>Não é possível abrir o diário %1.</translation>
        </message>
        <message>
            <source>Check that its folder is there and can be written.</source>
            <translation>Verifique se a pasta dele existe e se é possível gravar nela.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written into the journal %1.</source>
            <translation>O disco não aceitou o que devia ser gravado no diário %1.</translation>
        </message>
        <message>
            <source>The journal %1 could not be read.</source>
            <translation>Não foi possível ler o diário %1.</translation>
        </message>
        <message>
            <source>Check the disk; Snapdeck tries again by itself.</source>
            <translation>Verifique o disco; o Snapdeck tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The journal %1 was written by a newer Snapdeck.</source>
            <translation>O diário %1 foi gravado por um Snapdeck mais novo.</translation>
        </message>
        <message>
            <source>Update Snapdeck, or name another data folder. The file was left as it is.</source>
            <translation>Atualize o Snapdeck ou indique outra pasta de dados. O arquivo foi deixado como está.</translation>
        </message>
        <message>
            <source>The journal's folder %1 cannot be written.</source>
            <translation>Não é possível gravar na pasta %1 do diário.</translation>
        </message>
        <message>
            <source>Make it writable, or name another data folder; Snapdeck tries again by itself.</source>
            <translation>Permita a gravação nela ou indique outra pasta de dados; o Snapdeck tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>Another Snapdeck is just opening or repairing the journal %1.</source>
            <translation>Outro Snapdeck está abrindo ou reparando agora o diário %1.</translation>
        </message>
        <message>
            <source>Wait until it has finished; Snapdeck tries again by itself.</source>
            <translation>Espere que ele termine; o Snapdeck tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>The journal %1 was deleted or replaced, and could not be written anew.</source>
            <translation>O diário %1 foi excluído ou substituído, e não foi possível gravá-lo de novo.</translation>
        </message>
        <message>
            <source>Leave Snapdeck running, check the folder and the disk; Snapdeck tries again by itself.</source>
            <translation>Deixe o Snapdeck em execução e verifique a pasta e o disco; o Snapdeck tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>Another running Snapdeck works on this operation.</source>
            <translation>Outro Snapdeck em execução trabalha nesta operação.</translation>
        </message>
        <message>
            <source>Follow it there.</source>
            <translation>Acompanhe-a lá.</translation>
        </message>
        <message>
            <source>This operation was sent before, or has ended; nothing was sent a second time.</source>
            <translation>Esta operação já foi enviada ou terminou; nada foi enviado uma segunda vez.</translation>
        </message>
        <message>
            <source>Look at the lists before you ask for it anew.</source>
            <translation>Olhe as listas antes de pedir de novo.</translation>
        </message>
        <message>
            <source>The request was not sent, since it could not be written down first.</source>
            <translation>A solicitação não foi enviada, pois não foi possível registrá-la antes.</translation>
        </message>
        <message>
            <source>The journal was damaged. It was set aside as %1. %2</source>
            <translation>O diário estava danificado. Foi posto de lado como %1. %2</translation>
        </message>
        <message>
            <source>The journal %1 was deleted while Snapdeck was running. It was written anew, and nothing was lost.</source>
            <translation>O diário %1 foi excluído enquanto o Snapdeck estava em execução. Foi gravado de novo, e nada se perdeu.</translation>
        </message>
        <message>
            <source>The journal %1 was replaced while Snapdeck was running. The other file was set aside as %2; the journal was written anew, and nothing was lost.</source>
            <translation>O diário %1 foi substituído enquanto o Snapdeck estava em execução. O outro arquivo foi posto de lado como %2; o diário foi gravado de novo, e nada se perdeu.</translation>
        </message>
        <message>
            <source>The account was removed before it was known how this ended. It was not sent again; look at the provider's lists.</source>
            <translation>A conta foi removida antes que se soubesse como isto terminou. Não foi enviado de novo; olhe as listas do provedor.</translation>
        </message>
        <message>
            <source>The account was removed before this was sent.</source>
            <translation>A conta foi removida antes do envio.</translation>
        </message>
        <message>
            <source>Nothing in it could be read.</source>
            <translation>Nada nele pôde ser lido.</translation>
        </message>
        <message>
            <source>Kept from it: %1, %2 and %3.</source>
            <translation>Aproveitado dele: %1, %2 e %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operação</numerusform>
                <numerusform>%n operações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the audit trail</source>
            <translation>
                <numerusform>%n linha da trilha de auditoria</numerusform>
                <numerusform>%n linhas da trilha de auditoria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other record(s)</source>
            <translation>
                <numerusform>%n outro registro</numerusform>
                <numerusform>%n outros registros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::JournalWords</name>
        <message>
            <source>The journal cannot be opened, so nothing that changes something is sent.</source>
            <translation>Não é possível abrir o diário; por isso, nada que faça alterações é enviado.</translation>
        </message>
        <message>
            <source>%1 What goes on is watched, and written down as soon as that works again; nothing new is sent before. Looking and downloading work.</source>
            <translation>%1 O que está em andamento é acompanhado e será registrado assim que isso voltar a funcionar; antes, nada de novo é enviado. Olhar e baixar funcionam.</translation>
        </message>
        <message>
            <source>%1 Until then nothing that changes something is sent; reading, copying links and downloading work.</source>
            <translation>%1 Até lá, nada que faça alterações é enviado; ler, copiar links e baixar funcionam.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Json</name>
        <message>
            <source>The service's answer could not be understood.</source>
            <translation>Não foi possível entender a resposta do serviço.</translation>
        </message>
        <message>
            <source>Try again; if it stays, look for a newer Snapdeck and report the detail.</source>
            <translation>Tente de novo; se persistir, procure um Snapdeck mais novo e relate o detalhe.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeepActions</name>
        <message>
            <source>&amp;Keep in vault</source>
            <translation>&amp;Guardar no cofre</translation>
        </message>
        <message>
            <source>Keep every &amp;new snapshot</source>
            <translation>Guardar &amp;todo snapshot novo</translation>
        </message>
        <message>
            <source>A snapshot of %1 was not kept. %2</source>
            <translation>Um snapshot de %1 não foi guardado. %2</translation>
        </message>
        <message>
            <source>Choose a snapshot first.</source>
            <translation>Escolha antes um snapshot.</translation>
        </message>
        <message>
            <source>It is in the vault already.</source>
            <translation>Já está no cofre.</translation>
        </message>
        <message>
            <source>It is on its way into the vault.</source>
            <translation>Está a caminho do cofre.</translation>
        </message>
        <message>
            <source>The service tells no link of this snapshot.</source>
            <translation>O serviço não informa nenhum link deste snapshot.</translation>
        </message>
        <message>
            <source>Fetch a copy that stays when the link has ended</source>
            <translation>Baixar uma cópia que fica mesmo depois que o link expirar</translation>
        </message>
        <message>
            <source>Fetch a copy of each snapshot as soon as it is listed</source>
            <translation>Baixar uma cópia de cada snapshot assim que for listado</translation>
        </message>
        <message>
            <source>Not fetched: the link is over plain http, which this account does not allow.</source>
            <translation>Não baixado: o link é por http sem TLS, que esta conta não permite.</translation>
        </message>
        <message>
            <source>Every new snapshot of %1 is kept from now on.</source>
            <translation>A partir de agora, todo snapshot novo de %1 é guardado.</translation>
        </message>
        <message>
            <source>New snapshots of %1 are no longer kept; the copies stay.</source>
            <translation>Os snapshots novos de %1 não são mais guardados; as cópias ficam.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeepWords</name>
        <message>
            <source>Missing</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Com erro</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>A verificar</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixada</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <source>in the vault: %1</source>
            <translation>no cofre: %1</translation>
        </message>
        <message>
            <source>Link %1</source>
            <comment>how long it is valid</comment>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Sem cópia</translation>
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
            <translation>ou</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyOffer</name>
        <message>
            <source>Replace the key…</source>
            <translation>Substituir a chave…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyRing</name>
        <message>
            <source>There is no key for “%1”.</source>
            <translation>Não há chave para “%1”.</translation>
        </message>
        <message>
            <source>Give it again, or set %1 in the environment.</source>
            <translation>Informe-a de novo ou defina %1 no ambiente.</translation>
        </message>
        <message>
            <source>The system's keychain gave no key for “%1”.</source>
            <translation>O chaveiro do sistema não forneceu a chave de “%1”.</translation>
        </message>
        <message>
            <source>Unlock the keychain, or set %1 in the environment.</source>
            <translation>Desbloqueie o chaveiro ou defina %1 no ambiente.</translation>
        </message>
        <message>
            <source>The system's keychain may still hold the key of “%1”.</source>
            <translation>O chaveiro do sistema talvez ainda tenha a chave de “%1”.</translation>
        </message>
        <message>
            <source>Unlock the keychain and remove the entry “%1” of “%2” there.</source>
            <translation>Desbloqueie o chaveiro e remova de lá a entrada “%1” de “%2”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::KeyboardMap</name>
        <message>
            <source>Filter by name or key</source>
            <translation>Filtrar por nome ou tecla</translation>
        </message>
        <message>
            <source>Keyboard map</source>
            <translation>Mapa do teclado</translation>
        </message>
        <message>
            <source>No key fits “%1”</source>
            <translation>Nenhuma tecla corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in what it does or in the keys.</source>
            <translation>Cada palavra precisa constar da descrição ou das teclas.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>pages</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabelas</translation>
        </message>
        <message>
            <source>From row to row</source>
            <translation>De linha em linha</translation>
        </message>
        <message>
            <source>A page up or down</source>
            <translation>Uma página acima ou abaixo</translation>
        </message>
        <message>
            <source>To the first row</source>
            <translation>Para a primeira linha</translation>
        </message>
        <message>
            <source>To the last row</source>
            <translation>Para a última linha</translation>
        </message>
        <message>
            <source>Take more rows in</source>
            <translation>Selecionar mais linhas</translation>
        </message>
        <message>
            <source>Take all rows in</source>
            <translation>Selecionar todas as linhas</translation>
        </message>
        <message>
            <source>Show the whole of the row</source>
            <translation>Mostrar a linha por inteiro</translation>
        </message>
        <message>
            <source>What can be done with the rows</source>
            <translation>O que pode ser feito com as linhas</translation>
        </message>
        <message>
            <source>Copy the rows</source>
            <translation>Copiar as linhas</translation>
        </message>
        <message>
            <source>From the filter into the table</source>
            <translation>Do filtro para a tabela</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <source>Dialogs</source>
            <translation>Diálogos</translation>
        </message>
        <message>
            <source>Leave, and change nothing</source>
            <translation>Sair sem alterar nada</translation>
        </message>
        <message>
            <source>Press the button that has the keyboard, or the one that is marked</source>
            <translation>Acionar o botão em foco ou o destacado</translation>
        </message>
        <message>
            <source>Press a button, tick a box</source>
            <translation>Acionar um botão, marcar uma caixa</translation>
        </message>
        <message>
            <source>From field to field</source>
            <translation>De campo em campo</translation>
        </message>
        <message>
            <source>To what has the underlined letter</source>
            <translation>Para o que tem a letra sublinhada</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>on a key</comment>
            <translation>letra</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
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
            <translation>Restaurado</translation>
        </message>
        <message>
            <source>the snapshot was put back</source>
            <translation>o snapshot foi restaurado</translation>
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
            <translation>o template foi criado</translation>
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
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Launched</source>
            <translation>Iniciada</translation>
        </message>
        <message>
            <source>the capsule runs</source>
            <translation>a cápsula está em execução</translation>
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
            <translation>Pausada</translation>
        </message>
        <message>
            <source>the capsule is paused</source>
            <translation>a cápsula está pausada</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Resuming</source>
            <translation>Retomando</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Retomada</translation>
        </message>
        <message>
            <source>the capsule runs again</source>
            <translation>a cápsula voltou à execução</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Destruir</translation>
        </message>
        <message>
            <source>Destroying</source>
            <translation>Destruindo</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destruída</translation>
        </message>
        <message>
            <source>the capsule is gone</source>
            <translation>a cápsula não existe mais</translation>
        </message>
        <message>
            <source>Delete template</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Excluindo</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Excluído</translation>
        </message>
        <message>
            <source>the template is gone</source>
            <translation>o template não existe mais</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Taking</source>
            <translation>Criando</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Processando</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>the snapshot was taken</source>
            <translation>o snapshot foi criado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::LaunchDialog</name>
        <message>
            <source>Copy as &amp;command</source>
            <translation>&amp;Copiar como comando</translation>
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
            <translation>Nova cápsula</translation>
        </message>
        <message>
            <source>Made of the &amp;template</source>
            <translation>Feita do &amp;template</translation>
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
            <translation>Segundos sem uso até ela pausar sozinha; 0 significa nunca</translation>
        </message>
        <message>
            <source>&amp;vCPUs</source>
            <translation>&amp;vCPUs</translation>
        </message>
        <message>
            <source>&amp;Memory</source>
            <translation>&amp;Memória</translation>
        </message>
        <message>
            <source>&amp;Pauses itself after</source>
            <translation>&amp;Pausa sozinha após</translation>
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
            <translation>Escolha o template do qual ela é feita.</translation>
        </message>
        <message>
            <source>The template “%1” is not there any more.</source>
            <translation>O template “%1” não existe mais.</translation>
        </message>
        <message>
            <source>A capsule with %1 is launched from “%2”; it pauses itself after %3 without use.</source>
            <translation>Uma cápsula com %1 é iniciada a partir de “%2”; ela pausa sozinha após %3 sem uso.</translation>
        </message>
        <message>
            <source>A capsule with %1 is launched from “%2”; it never pauses by itself.</source>
            <translation>Uma cápsula com %1 é iniciada a partir de “%2”; ela nunca pausa sozinha.</translation>
        </message>
        <message>
            <source>The template itself has %1.</source>
            <translation>O próprio template tem %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Lifecycle</name>
        <message>
            <source>No capsule was made.</source>
            <translation>Nenhuma cápsula foi criada.</translation>
        </message>
        <message>
            <source>The capsule was not paused: it runs as before.</source>
            <translation>A cápsula não foi pausada: está em execução como antes.</translation>
        </message>
        <message>
            <source>The capsule was not resumed: it is paused as before.</source>
            <translation>A cápsula não foi retomada: está pausada como antes.</translation>
        </message>
        <message>
            <source>The capsule was not destroyed: it is there as before.</source>
            <translation>A cápsula não foi destruída: existe como antes.</translation>
        </message>
        <message>
            <source>The template was not deleted: it is there as before.</source>
            <translation>O template não foi excluído: existe como antes.</translation>
        </message>
        <message>
            <source>Whether a capsule was made could not be found out.</source>
            <translation>Não foi possível descobrir se uma cápsula foi criada.</translation>
        </message>
        <message>
            <source>The capsule %1 was made, but could not be looked at.</source>
            <translation>A cápsula %1 foi criada, mas não foi possível olhá-la.</translation>
        </message>
        <message>
            <source>The capsule %1 was made, but was not seen running (%2).</source>
            <translation>A cápsula %1 foi criada, mas não foi vista em execução (%2).</translation>
        </message>
        <message>
            <source>Whether the capsule was paused could not be found out.</source>
            <translation>Não foi possível descobrir se a cápsula foi pausada.</translation>
        </message>
        <message>
            <source>Whether the capsule was resumed could not be found out.</source>
            <translation>Não foi possível descobrir se a cápsula foi retomada.</translation>
        </message>
        <message>
            <source>Whether the capsule was destroyed could not be found out.</source>
            <translation>Não foi possível descobrir se a cápsula foi destruída.</translation>
        </message>
        <message>
            <source>Whether the template was deleted could not be found out.</source>
            <translation>Não foi possível descobrir se o template foi excluído.</translation>
        </message>
        <message>
            <source>The capsule is not there any more.</source>
            <translation>A cápsula não existe mais.</translation>
        </message>
        <message>
            <source>Nothing was sent. Refresh the list.</source>
            <translation>Nada foi enviado. Atualize a lista.</translation>
        </message>
        <message>
            <source>The capsule is not running (%1).</source>
            <translation>A cápsula não está em execução (%1).</translation>
        </message>
        <message>
            <source>Nothing was sent. Only a running capsule can be paused.</source>
            <translation>Nada foi enviado. Só uma cápsula em execução pode ser pausada.</translation>
        </message>
        <message>
            <source>The capsule is not paused (%1).</source>
            <translation>A cápsula não está pausada (%1).</translation>
        </message>
        <message>
            <source>Nothing was sent. Only a paused capsule can be resumed.</source>
            <translation>Nada foi enviado. Só uma cápsula pausada pode ser retomada.</translation>
        </message>
        <message>
            <source>There is no template “%1” (any more).</source>
            <translation>Não há (ou não há mais) template “%1”.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look at the list of templates.</source>
            <translation>Nada foi enviado. Olhe a lista de templates.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform.</source>
            <translation>“%1” é um template da plataforma.</translation>
        </message>
        <message>
            <source>Nothing was sent. It belongs to the operator and cannot be deleted.</source>
            <translation>Nada foi enviado. Ele pertence ao operador e não pode ser excluído.</translation>
        </message>
        <message>
            <source>The template “%1” is not the one that was confirmed: it was made anew meanwhile.</source>
            <translation>O template “%1” não é o que foi confirmado: ele foi recriado nesse meio-tempo.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look at the new one, and confirm it again if it may go.</source>
            <translation>Nada foi enviado. Olhe o novo e confirme outra vez se ele puder ser excluído.</translation>
        </message>
        <message>
            <source>The capsule's state does not allow this: it is “%1” now.</source>
            <translation>O estado da cápsula não permite isto: agora é “%1”.</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it has settled, or refresh the list.</source>
            <translation>Nada foi alterado. Espere que o estado se estabilize ou atualize a lista.</translation>
        </message>
        <message>
            <source>The capsule %1 is “%2” now.</source>
            <translation>A cápsula %1 está agora em “%2”.</translation>
        </message>
        <message>
            <source>The capsule %1 is gone.</source>
            <translation>A cápsula %1 não existe mais.</translation>
        </message>
        <message>
            <source>Snapdeck did nothing more to it. Ask the operator of the service, with the capsule's id and the time.</source>
            <translation>O Snapdeck não fez mais nada com ela. Pergunte ao operador do serviço, informando o id da cápsula e a hora.</translation>
        </message>
        <message>
            <source>It can be asked for again.</source>
            <translation>Pode ser pedido de novo.</translation>
        </message>
        <message>
            <source>New capsules of this template are there; which of them was asked for here, if any, could not be told.</source>
            <translation>Há cápsulas novas deste template; não foi possível saber qual delas, se alguma, foi pedida aqui.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the newest capsules of this template.</source>
            <translation>Nada foi enviado duas vezes. Olhe as cápsulas mais novas deste template.</translation>
        </message>
        <message>
            <source>Nothing was sent twice. Look at the list before another try.</source>
            <translation>Nada foi enviado duas vezes. Olhe a lista antes de tentar de novo.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this.</source>
            <translation>O Snapdeck foi encerrado enquanto pedia isto.</translation>
        </message>
        <message>
            <source>It is not asked for again; Snapdeck looks for the truth.</source>
            <translation>Não é pedido de novo; o Snapdeck procura a verdade.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this could have begun.</source>
            <translation>O Snapdeck não estava em execução quando isto poderia ter começado.</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask for it again when it is still wanted.</source>
            <translation>Nada foi enviado. Peça de novo se ainda for desejado.</translation>
        </message>
        <message>
            <source>Another operation works on %1 already.</source>
            <translation>Outra operação já trabalha em %1.</translation>
        </message>
        <message>
            <source>Nothing was sent. Wait until it has ended.</source>
            <translation>Nada foi enviado. Espere que ela termine.</translation>
        </message>
        <message>
            <source>trial capsule of %1</source>
            <translation>cápsula de teste de %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::LifecycleStory</name>
        <message>
            <source>A capsule is launched from “%1” as soon as that has been captured.</source>
            <translation>Uma cápsula é iniciada a partir de “%1” assim que ele tiver sido capturado.</translation>
        </message>
        <message>
            <source>The capsule that “%1” is tried with is destroyed as soon as it has run.</source>
            <translation>A cápsula com que “%1” é testado é destruída assim que tiver entrado em execução.</translation>
        </message>
        <message>
            <source>“%1” is deleted as soon as the capsule is paused.</source>
            <translation>“%1” é excluído assim que a cápsula estiver pausada.</translation>
        </message>
        <message>
            <source>%1 waits for another operation.</source>
            <translation>%1 espera outra operação.</translation>
        </message>
        <message>
            <source>Launching a capsule from “%1”.</source>
            <translation>Iniciando uma cápsula a partir de “%1”.</translation>
        </message>
        <message>
            <source>Pausing %1.</source>
            <translation>Pausando %1.</translation>
        </message>
        <message>
            <source>Resuming %1.</source>
            <translation>Retomando %1.</translation>
        </message>
        <message>
            <source>Destroying %1.</source>
            <translation>Destruindo %1.</translation>
        </message>
        <message>
            <source>Deleting the template “%1”.</source>
            <translation>Excluindo o template “%1”.</translation>
        </message>
        <message>
            <source>No answer came for %1. Snapdeck looks for the truth until %2 at the latest; nothing is sent twice.</source>
            <translation>Não veio resposta para %1. O Snapdeck procura a verdade até %2, no máximo; nada é enviado duas vezes.</translation>
        </message>
        <message>
            <source>%1 was made from “%2”; waiting until it runs.</source>
            <translation>%1 foi feita de “%2”; aguardando até estar em execução.</translation>
        </message>
        <message>
            <source>“%1” starts: %2 ran.</source>
            <translation>“%1” inicia: %2 entrou em execução.</translation>
        </message>
        <message>
            <source>%1 runs, made from “%2”.</source>
            <translation>%1 está em execução, feita de “%2”.</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>%1 está pausada.</translation>
        </message>
        <message>
            <source>%1 runs again.</source>
            <translation>%1 voltou à execução.</translation>
        </message>
        <message>
            <source>%1 is destroyed.</source>
            <translation>%1 foi destruída.</translation>
        </message>
        <message>
            <source>The template “%1” is deleted.</source>
            <translation>O template “%1” foi excluído.</translation>
        </message>
        <message>
            <source>Looking at %1 before anything is sent.</source>
            <translation>Verificando %1 antes de enviar algo.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was sent.</source>
            <translation>Cancelado; nada foi enviado.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The service has answered; now %1 is being read.</source>
            <translation>O serviço respondeu; agora lendo %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::MainWindow</name>
        <message>
            <source>No account</source>
            <translation>Sem conta</translation>
        </message>
        <message>
            <source>Add one to begin</source>
            <translation>Adicione uma</translation>
        </message>
        <message>
            <source>Enter the key…</source>
            <translation>Informar a chave…</translation>
        </message>
        <message>
            <source>Snapdeck %1</source>
            <translation>Snapdeck %1</translation>
        </message>
        <message>
            <source>Snapshots of Square Cloud and Wrenn, taken once and never lost. Free software under the GNU GPL, version 3 or later. Icons by Lucide (ISC licence).</source>
            <translation>Snapshots de Square Cloud e Wrenn, criados uma vez e nunca perdidos. Software livre sob a GNU GPL, versão 3 ou posterior. Ícones por Lucide (licença ISC).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Edit account…</source>
            <translation>Editar conta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::NotificationWords</name>
        <message>
            <source>The limit is over</source>
            <translation>O limite terminou</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of operation, state</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) go on now.</source>
            <translation>
                <numerusform>%n operação prossegue agora.</numerusform>
                <numerusform>%n operações prosseguem agora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) have ended</source>
            <translation>
                <numerusform>%n operação terminou</numerusform>
                <numerusform>%n operações terminaram</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ready</source>
            <translation>prontos: %1</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 com falha</translation>
        </message>
        <message>
            <source>%1 unconfirmed</source>
            <translation>não confirmados: %1</translation>
        </message>
        <message>
            <source>%1 cancelled</source>
            <translation>cancelados: %1</translation>
        </message>
        <message>
            <source>%1 go on after a limit</source>
            <translation>retomados após um limite: %1</translation>
        </message>
        <message>
            <source>Snapdeck goes on in the tray</source>
            <translation>O Snapdeck continua na bandeja</translation>
        </message>
        <message>
            <source>What is under way is watched as before. To end Snapdeck choose Quit, in the tray or in the settings.</source>
            <translation>O que está em andamento segue acompanhado como antes. Para encerrar o Snapdeck, escolha Sair, na bandeja ou nas configurações.</translation>
        </message>
        <message>
            <source>%1 · %2: it goes on now.</source>
            <comment>kind of operation, resource</comment>
            <translation>%1 · %2: prossegue agora.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Operation</name>
        <message>
            <source>What was written down of this operation cannot be read any more. It was not sent again; look at the lists before you ask for it anew.</source>
            <translation>O que foi registrado desta operação não pode mais ser lido. Ela não foi enviada de novo; olhe as listas antes de pedir outra vez.</translation>
        </message>
        <message>
            <source>What was written down of this operation cannot be read.</source>
            <translation>O que foi registrado desta operação não pode ser lido.</translation>
        </message>
        <message>
            <source>It is not sent again. Look at the lists before you ask for it anew.</source>
            <translation>Não é enviado de novo. Olhe as listas antes de pedir outra vez.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OperationActions</name>
        <message>
            <source>Only a snapshot can be taken anew.</source>
            <translation>Só um snapshot pode ser criado de novo.</translation>
        </message>
        <message>
            <source>This account is set to read-only.</source>
            <translation>Esta conta está definida como somente leitura.</translation>
        </message>
        <message>
            <source>The account does not have %1 any more.</source>
            <translation>A conta não tem mais %1.</translation>
        </message>
        <message>
            <source>Something is under way on %1 already.</source>
            <translation>Já há algo em andamento em %1.</translation>
        </message>
        <message>
            <source>The one asked for at %1 was never confirmed. It may still appear; then there are two, and each counts against the quota.</source>
            <translation>A solicitação de %1 nunca foi confirmada. O snapshot ainda pode aparecer; então haverá dois, e cada um conta na cota.</translation>
        </message>
        <message>
            <source>%1 of %2 are left today.</source>
            <translation>Saldo de hoje: %1 de %2.</translation>
        </message>
        <message>
            <source>Take a new snapshot of %1?</source>
            <translation>Criar um novo snapshot de %1?</translation>
        </message>
        <message>
            <source>Take a new one</source>
            <translation>Criar outro</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar assim</translation>
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
            <translation>&amp;Verificar de novo</translation>
        </message>
        <message>
            <source>Take a new &amp;one…</source>
            <translation>Criar &amp;outro…</translation>
        </message>
        <message>
            <source>Copy &amp;details</source>
            <translation>Copiar &amp;detalhes</translation>
        </message>
        <message>
            <source>It has been sent; the service cannot be stopped any more.</source>
            <translation>Já foi enviado; não é mais possível parar o serviço.</translation>
        </message>
        <message>
            <source>Look once more; nothing is sent again</source>
            <translation>Olhar mais uma vez; nada é enviado de novo</translation>
        </message>
        <message>
            <source>Details copied.</source>
            <translation>Detalhes copiados.</translation>
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
            <translation>em %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <source>Until the next look, or the end of the limit</source>
            <translation>Até a próxima verificação ou o fim do limite</translation>
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
            <translation>%1 é capturada em “%2” assim que a etapa anterior estiver concluída.</translation>
        </message>
        <message>
            <source>Looking at %1 once more before anything is sent.</source>
            <translation>Verificando %1 mais uma vez antes de enviar algo.</translation>
        </message>
        <message>
            <source>Capturing %1 into “%2” since %3. It takes 10 to 20 s, at most 5 min; the server goes on by itself, whatever happens here.</source>
            <translation>Capturando %1 em “%2” desde %3. Leva de 10 a 20 s, no máximo 5 min; o servidor continua sozinho, aconteça o que acontecer aqui.</translation>
        </message>
        <message>
            <source>It is not known whether %1 was captured into “%2”. Snapdeck looks for the truth until %3 at the latest; nothing is sent twice.</source>
            <translation>Não se sabe se %1 foi capturada em “%2”. O Snapdeck procura a verdade até %3, no máximo; nada é enviado duas vezes.</translation>
        </message>
        <message>
            <source>%1 was not captured: %2 Looking at the capsule before anything is said of it.</source>
            <translation>%1 não foi capturada: %2 Verificando a cápsula antes de dizer algo sobre ela.</translation>
        </message>
        <message>
            <source>Captured into “%1”. Looking what became of %2.</source>
            <translation>Capturada em “%1”. Verificando o que aconteceu com %2.</translation>
        </message>
        <message>
            <source>%1 was not captured. %2</source>
            <translation>%1 não foi capturada. %2</translation>
        </message>
        <message>
            <source>%1, into “%2”: %3</source>
            <translation>%1, em “%2”: %3</translation>
        </message>
        <message>
            <source>Cancelled; %1 was not captured. %2</source>
            <translation>Cancelado; %1 não foi capturada. %2</translation>
        </message>
        <message>
            <source>The snapshot of %1 is paused. It is not sent until somebody resumes it.</source>
            <translation>O snapshot de %1 está pausado. Não é enviado até que alguém o retome.</translation>
        </message>
        <message>
            <source>The snapshot of %1 waits for its turn.</source>
            <translation>O snapshot de %1 espera sua vez.</translation>
        </message>
        <message>
            <source>Taking a snapshot of %1 since %2.</source>
            <translation>Criando um snapshot de %1 desde %2.</translation>
        </message>
        <message>
            <source>The snapshot of %1 is one of many and waits for its turn. It is sent at %2; if the window is closed by then, when Snapdeck runs again.</source>
            <translation>O snapshot de %1 é um de muitos e espera sua vez. É enviado às %2; se a janela já estiver fechada, quando o Snapdeck voltar a ser executado.</translation>
        </message>
        <message>
            <source>The snapshot of %1 waits until %2: %3. Then it is sent by itself; if the window is closed by then, when Snapdeck runs again.</source>
            <translation>O snapshot de %1 espera até %2: %3. Depois é enviado sozinho; se a janela já estiver fechada, quando o Snapdeck voltar a ser executado.</translation>
        </message>
        <message>
            <source>The service works on the snapshot of %1 since %2. Snapdeck looks for it until %3 at the latest; nothing is sent twice.</source>
            <translation>O serviço trabalha no snapshot de %1 desde %2. O Snapdeck o procura até %3, no máximo; nada é enviado duas vezes.</translation>
        </message>
        <message>
            <source>The snapshot of %1 is ready.</source>
            <translation>O snapshot de %1 está pronto.</translation>
        </message>
        <message>
            <source>Cancelled; no snapshot of %1 was taken.</source>
            <translation>Cancelado; nenhum snapshot de %1 foi criado.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The capsule is gone.</source>
            <translation>A cápsula não existe mais.</translation>
        </message>
        <message>
            <source>The capsule is still there, paused.</source>
            <translation>A cápsula ainda existe, pausada.</translation>
        </message>
        <message>
            <source>The capsule has stopped or failed.</source>
            <translation>A cápsula parou ou falhou.</translation>
        </message>
        <message>
            <source>The capsule is still there, running.</source>
            <translation>A cápsula ainda existe, em execução.</translation>
        </message>
        <message>
            <source>What became of the capsule could not be seen.</source>
            <translation>Não foi possível ver o que aconteceu com a cápsula.</translation>
        </message>
        <message>
            <source>waits until it is resumed</source>
            <translation>espera até ser retomado</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>espera sua vez</translation>
        </message>
        <message>
            <source>Into “%1”</source>
            <translation>Em “%1”</translation>
        </message>
        <message>
            <source>cancelled before it was sent</source>
            <translation>cancelado antes do envio</translation>
        </message>
        <message>
            <source>Taken; not listed yet</source>
            <translation>Criado; ainda não listado</translation>
        </message>
        <message>
            <source>%1 was captured into “%2”. %3</source>
            <comment>capsule, template, what became of the capsule</comment>
            <translation>%1 foi capturada em “%2”. %3</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OperationsPane</name>
        <message>
            <source>Which operations to show</source>
            <translation>Quais operações mostrar</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Want a look</source>
            <translation>Pedem atenção</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operações</translation>
        </message>
        <message>
            <source>Asked for at %1 in %2</source>
            <comment>time, account</comment>
            <translation>Solicitação de %1 em %2</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>Ainda nada foi solicitado</translation>
        </message>
        <message>
            <source>Snapshots, restores and captures appear here while they run, and stay with how they ended. What was before is in the history.</source>
            <translation>Snapshots, restaurações e capturas aparecem aqui enquanto estão em andamento e ficam com o resultado que tiveram. O que veio antes está no histórico.</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Cada palavra precisa ser encontrada.</translation>
        </message>
        <message>
            <source>None of this sort</source>
            <translation>Nada deste tipo</translation>
        </message>
        <message>
            <source>There are others.</source>
            <translation>Há de outros tipos.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Não concluídas</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewNext</name>
        <message>
            <source>Quota</source>
            <translation>Cota</translation>
        </message>
        <message>
            <source>one more snapshot becomes free</source>
            <translation>mais um snapshot fica livre</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>always</source>
            <translation>sempre</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Cofre</translation>
        </message>
        <message>
            <source>is sent</source>
            <translation>será enviado</translation>
        </message>
        <message>
            <source>the next look</source>
            <translation>próxima verificação</translation>
        </message>
        <message numerus="yes">
            <source>keeps new ones of %n resources</source>
            <translation>
                <numerusform>guarda os novos de %n recurso</numerusform>
                <numerusform>guarda os novos de %n recursos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>A snapshot of %1 was not kept. %2</source>
            <translation>Um snapshot de %1 não foi guardado. %2</translation>
        </message>
        <message>
            <source>This account is set to read-only.</source>
            <translation>Esta conta está definida como somente leitura.</translation>
        </message>
        <message>
            <source>as of %1 · refreshing</source>
            <translation>%1 · atualizando</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>atualizado %1</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>lendo…</translation>
        </message>
        <message>
            <source>%1 What you see was read at %2.</source>
            <translation>%1 O que você vê foi lido às %2.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>The newest snapshot of %1 is on its way into the vault.</source>
            <translation>O snapshot mais novo de %1 está a caminho do cofre.</translation>
        </message>
        <message>
            <source>The newest snapshot of %1 cannot be fetched now.</source>
            <translation>O snapshot mais novo de %1 não pode ser baixado agora.</translation>
        </message>
        <message numerus="yes">
            <source>%n snapshots are on their way into the vault.</source>
            <translation>
                <numerusform>%n snapshot está a caminho do cofre.</numerusform>
                <numerusform>%n snapshots estão a caminho do cofre.</numerusform>
            </translation>
        </message>
        <message>
            <source>That operation cannot be read any more.</source>
            <translation>Essa operação não pode mais ser lida.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::OverviewView</name>
        <message>
            <source>Wants a look</source>
            <translation>Pedem atenção</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Fetches the newest snapshot of each into the vault and checks it</source>
            <translation>Baixa para o cofre o snapshot mais novo de cada um e o verifica</translation>
        </message>
        <message>
            <source>the worst %1 of %2</source>
            <translation>os %1 mais graves de %2</translation>
        </message>
        <message>
            <source>sorted by worry</source>
            <translation>por gravidade</translation>
        </message>
        <message numerus="yes">
            <source>Keep all %n</source>
            <translation>
                <numerusform>Guardar %n</numerusform>
                <numerusform>Guardar todos os %n</numerusform>
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
            <translation>%1 ainda não lidos</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PageHeader</name>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Voltar para %1</translation>
        </message>
        <message>
            <source>Everything that can be done here</source>
            <translation>Tudo o que pode ser feito aqui</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PageStack</name>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Aplicações</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bancos de dados</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Cofre</translation>
        </message>
        <message>
            <source>Keep and repeat</source>
            <translation>Guardar e repetir</translation>
        </message>
        <message>
            <source>Capsules</source>
            <translation>Cápsulas</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
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
            <translation>Selecionar &amp;tudo</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PartFile</name>
        <message>
            <source>There is not enough room in %1.</source>
            <translation>Não há espaço suficiente em %1.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another disk.</source>
            <translation>Libere espaço ou escolha uma pasta em outro disco.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Não é possível criar a pasta %1.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Escolha outra pasta.</translation>
        </message>
        <message>
            <source>No file can be made in %1.</source>
            <translation>Não é possível criar arquivos em %1.</translation>
        </message>
        <message>
            <source>The disk took no more bytes.</source>
            <translation>O disco não aceitou mais bytes.</translation>
        </message>
        <message>
            <source>Make room, then download again.</source>
            <translation>Libere espaço e baixe de novo.</translation>
        </message>
        <message>
            <source>The file could not be brought safely to the disk.</source>
            <translation>Não foi possível gravar o arquivo com segurança no disco.</translation>
        </message>
        <message>
            <source>Check the disk, then download again.</source>
            <translation>Verifique o disco e baixe de novo.</translation>
        </message>
        <message>
            <source>The file could not be given its name in %1.</source>
            <translation>Não foi possível dar o nome ao arquivo em %1.</translation>
        </message>
        <message>
            <source>Check the folder, then download again.</source>
            <translation>Verifique a pasta e baixe de novo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PlanDialog</name>
        <message>
            <source>Copy as &amp;command</source>
            <translation>Copiar como co&amp;mando</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Take snapshots</source>
            <translation>Criar snapshots</translation>
        </message>
        <message>
            <source>What is sent today, and when</source>
            <translation>O que é enviado hoje, e quando</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Envios hoje</translation>
        </message>
        <message>
            <source>First sent</source>
            <translation>Primeiro envio</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Último envio</translation>
        </message>
        <message>
            <source>Day's quota</source>
            <translation>Cota do dia</translation>
        </message>
        <message>
            <source>What does not fit today</source>
            <translation>O que não cabe hoje</translation>
        </message>
        <message>
            <source>They are sent one after the other, as the service's limits allow; one that fails never stops the rest. You may close the window: what has not been sent by then is sent when Snapdeck runs again.</source>
            <translation>São enviados um após o outro, conforme os limites do serviço; se um falhar, os outros seguem. Você pode fechar a janela: o que ainda não tiver sido enviado será enviado quando o Snapdeck voltar a ser executado.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Also take the %n that do not fit today, as the quota frees up</source>
            <translation>
                <numerusform>Criar &amp;também o que não cabe hoje, conforme a cota for liberada</numerusform>
                <numerusform>Criar &amp;também os %n que não cabem hoje, conforme a cota for liberada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not fit into today's quota.</source>
            <translation>
                <numerusform>%n não cabe na cota de hoje.</numerusform>
                <numerusform>%n não cabem na cota de hoje.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are not taken, unless you say so here.</source>
            <translation>Não são criados, a menos que você indique aqui.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %n snapshots</source>
            <translation>
                <numerusform>&amp;Criar %n snapshot</numerusform>
                <numerusform>&amp;Criar %n snapshots</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take snapshots</source>
            <translation>&amp;Criar snapshots</translation>
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
            <translation>agora</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>em %1</translation>
        </message>
        <message>
            <source>%1, in %2</source>
            <comment>time, duration</comment>
            <translation>%1, em %2</translation>
        </message>
        <message>
            <source>Something is under way on each of them already.</source>
            <translation>Já há algo em andamento em cada um deles.</translation>
        </message>
        <message>
            <source>None of them fits into what is left of today's quota.</source>
            <translation>Nenhum deles cabe no que resta da cota de hoje.</translation>
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
            <translation>quando houver cota suficiente</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>ainda desconhecida</translation>
        </message>
        <message>
            <source>%1 left now, %2 afterwards, of %3</source>
            <translation>saldo %1 agora, %2 depois, de %3</translation>
        </message>
        <message>
            <source>; the next frees at %1</source>
            <translation>; próxima vaga: %1</translation>
        </message>
        <message>
            <source>%1 being taken already</source>
            <translation>%1 já em criação</translation>
        </message>
        <message>
            <source>%1 being restored</source>
            <translation>%1 em restauração</translation>
        </message>
        <message>
            <source>Left out: %1.</source>
            <translation>Fora do plano: %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::PlanModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>when quota frees up</source>
            <translation>quando a cota for liberada</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::QuitQuestion</name>
        <message>
            <source>What has been sent goes on at the service. When Snapdeck runs again it finds out how that ended; nothing is sent twice.</source>
            <translation>O que já foi enviado continua no serviço. Quando voltar a ser executado, o Snapdeck descobre como terminou; nada é enviado duas vezes.</translation>
        </message>
        <message numerus="yes">
            <source>%n have not been sent: they leave when Snapdeck runs again.</source>
            <translation>
                <numerusform>%n não foi enviado: será enviado quando o Snapdeck voltar a ser executado.</numerusform>
                <numerusform>%n não foram enviados: serão enviados quando o Snapdeck voltar a ser executado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n downloads stop here and go on where they were when they are continued.</source>
            <translation>
                <numerusform>%n download para aqui e segue de onde parou quando for continuado.</numerusform>
                <numerusform>%n downloads param aqui e seguem de onde pararam quando forem continuados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quit while %n operation(s) are under way?</source>
            <translation>
                <numerusform>Sair com %n operação em andamento?</numerusform>
                <numerusform>Sair com %n operações em andamento?</numerusform>
            </translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Keep watching</source>
            <translation>Continuar a acompanhar</translation>
        </message>
        <message numerus="yes">
            <source>%n are paused, and stay so until somebody resumes them.</source>
            <translation>
                <numerusform>%n em pausa: continua assim até alguém retomar.</numerusform>
                <numerusform>%n em pausa: continuam assim até alguém retomar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quit while %n operation(s) are paused?</source>
            <translation>
                <numerusform>Sair com %n operação em pausa?</numerusform>
                <numerusform>Sair com %n operações em pausa?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RangeSource</name>
        <message>
            <source>The storage does not hand out parts of a snapshot, only the whole.</source>
            <translation>O armazenamento não entrega partes de um snapshot, só o todo.</translation>
        </message>
        <message>
            <source>Download it into the vault first, then look inside.</source>
            <translation>Baixe-o antes para o cofre e então veja o conteúdo.</translation>
        </message>
        <message>
            <source>The snapshot changed on the server while it was being read.</source>
            <translation>O snapshot mudou no servidor enquanto era lido.</translation>
        </message>
        <message>
            <source>Look inside again.</source>
            <translation>Veja o conteúdo de novo.</translation>
        </message>
        <message>
            <source>The storage sent another part of the snapshot than was asked for.</source>
            <translation>O armazenamento enviou uma parte do snapshot diferente da que foi pedida.</translation>
        </message>
        <message>
            <source>Download it into the vault, then look inside.</source>
            <translation>Baixe-o para o cofre e então veja o conteúdo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceChoice</name>
        <message>
            <source>Its snapshots are shown here.</source>
            <translation>Os snapshots são mostrados aqui.</translation>
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
            <translation>&amp;Ler os snapshots de novo</translation>
        </message>
        <message>
            <source>The listing does not show the safety snapshot; read it anew.</source>
            <translation>A listagem não mostra o snapshot de segurança; leia-a de novo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceHead</name>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceList</name>
        <message>
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Nada corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in the name or the id.</source>
            <translation>Cada palavra precisa constar do nome ou do id.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
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
            <translation>Quando o snapshot mais recente foi criado</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>How many snapshots there are</source>
            <translation>Quantos snapshots existem</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tam.</translation>
        </message>
        <message>
            <source>Size of the latest snapshot</source>
            <translation>Tamanho do snapshot mais recente</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Curva</translation>
        </message>
        <message>
            <source>Sizes of the latest snapshots</source>
            <translation>Tamanhos dos snapshots mais recentes</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Listado</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Não lido</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>from %1 to %2 over the latest snapshots</source>
            <translation>de %1 a %2 nos snapshots mais recentes</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourcePage</name>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <source>Refresh (%1)</source>
            <translation>Atualizar (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Seleção: %n</numerusform>
                <numerusform>Seleção: %n</numerusform>
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
            <translation>atualizado %1</translation>
        </message>
        <message>
            <source>as of %1 · refreshing</source>
            <translation>%1 · atualizando</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>lendo…</translation>
        </message>
        <message>
            <source>%1 What you see was read at %2.</source>
            <translation>%1 O que você vê foi lido às %2.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Um momento.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceSelection</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan is shown before anything is sent: when each one is sent, what is left of the quota and what does not fit today.</source>
            <translation>O plano é mostrado antes de enviar algo: quando cada um é enviado, o que resta da cota e o que não cabe hoje.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Seleção: %n</numerusform>
                <numerusform>Seleção: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>without a snapshot yet</source>
            <translation>ainda sem snapshot</translation>
        </message>
        <message>
            <source>the longest without one</source>
            <translation>maior tempo sem snapshot</translation>
        </message>
        <message>
            <source>asked for already, left out</source>
            <translation>já pedidos, fora do plano</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>snapshots left today</source>
            <translation>snapshots restantes hoje</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceSplit</name>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceTakeAction</name>
        <message>
            <source>&amp;Take snapshot</source>
            <translation>&amp;Criar snapshot</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %n snapshots…</source>
            <translation>
                <numerusform>&amp;Criar %n snapshot…</numerusform>
                <numerusform>&amp;Criar %n snapshots…</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take snapshots…</source>
            <translation>&amp;Criar snapshots…</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Nada foi escolhido.</translation>
        </message>
        <message>
            <source>This account is set to read-only.</source>
            <translation>Esta conta está definida como somente leitura.</translation>
        </message>
        <message>
            <source>Something is under way on each of them already.</source>
            <translation>Já há algo em andamento em cada um deles.</translation>
        </message>
        <message>
            <source>It is being restored.</source>
            <translation>Está sendo restaurado.</translation>
        </message>
        <message>
            <source>A snapshot is being taken already.</source>
            <translation>Um snapshot já está sendo criado.</translation>
        </message>
        <message>
            <source>See the plan before anything is sent</source>
            <translation>Ver o plano antes de enviar algo</translation>
        </message>
        <message>
            <source>Take a snapshot now</source>
            <translation>Criar um snapshot agora</translation>
        </message>
        <message>
            <source>Not at once: %1. It is sent by itself at %2</source>
            <translation>Não de imediato: %1. É enviado sozinho às %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ResourceWords</name>
        <message>
            <source>Applications</source>
            <translation>Aplicações</translation>
        </message>
        <message>
            <source>Filter applications</source>
            <translation>Filtrar aplicações</translation>
        </message>
        <message>
            <source>Reading the applications…</source>
            <translation>Lendo as aplicações…</translation>
        </message>
        <message>
            <source>No applications</source>
            <translation>Nenhuma aplicação</translation>
        </message>
        <message>
            <source>This account runs none on Square Cloud. As soon as it does, they show up here.</source>
            <translation>Esta conta não executa nenhuma na Square Cloud. Assim que executar, elas aparecem aqui.</translation>
        </message>
        <message>
            <source>Choose an application</source>
            <translation>Escolha uma aplicação</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bancos de dados</translation>
        </message>
        <message>
            <source>Filter databases</source>
            <translation>Filtrar bancos de dados</translation>
        </message>
        <message>
            <source>Reading the databases…</source>
            <translation>Lendo os bancos de dados…</translation>
        </message>
        <message>
            <source>No databases</source>
            <translation>Nenhum banco de dados</translation>
        </message>
        <message>
            <source>This account has none on Square Cloud. As soon as it has one, it shows up here.</source>
            <translation>Esta conta não tem nenhum na Square Cloud. Assim que tiver um, ele aparece aqui.</translation>
        </message>
        <message>
            <source>Choose a database</source>
            <translation>Escolha um banco de dados</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Restore</name>
        <message>
            <source>What was written down of the safety snapshot cannot be read any more.</source>
            <translation>O que foi registrado do snapshot de segurança não pode mais ser lido.</translation>
        </message>
        <message>
            <source>Look at the list for the snapshot, then restore again.</source>
            <translation>Procure o snapshot na lista e restaure de novo.</translation>
        </message>
        <message>
            <source>Whether it runs could not be read.</source>
            <translation>Não foi possível ler se está em execução.</translation>
        </message>
        <message>
            <source>It was running when last looked at.</source>
            <translation>Estava em execução na última verificação.</translation>
        </message>
        <message>
            <source>It was not running when last looked at.</source>
            <translation>Não estava em execução na última verificação.</translation>
        </message>
        <message>
            <source>The safety snapshot is the way back.</source>
            <translation>O snapshot de segurança é o caminho de volta.</translation>
        </message>
        <message>
            <source>The service has told no version of this snapshot.</source>
            <translation>O serviço não informou a versão deste snapshot.</translation>
        </message>
        <message>
            <source>Without one it cannot be restored. Nothing was sent; refresh the list.</source>
            <translation>Sem ela não é possível restaurá-lo. Nada foi enviado; atualize a lista.</translation>
        </message>
        <message>
            <source>There is no safety snapshot, so nothing was restored.</source>
            <translation>Não há snapshot de segurança; por isso, nada foi restaurado.</translation>
        </message>
        <message>
            <source>There is no safety snapshot, so nothing was restored: %1</source>
            <translation>Não há snapshot de segurança; por isso, nada foi restaurado: %1</translation>
        </message>
        <message>
            <source>Try again later, or restore without a safety snapshot.</source>
            <translation>Tente mais tarde ou restaure sem um snapshot de segurança.</translation>
        </message>
        <message>
            <source>The safety snapshot was taken, but no listing has shown it in the 45 minutes since. Nothing was restored.</source>
            <translation>O snapshot de segurança foi criado, mas nenhuma listagem o mostrou nos 45 minutos seguintes. Nada foi restaurado.</translation>
        </message>
        <message>
            <source>The safety snapshot was not ready in time. Nothing was restored.</source>
            <translation>O snapshot de segurança não ficou pronto a tempo. Nada foi restaurado.</translation>
        </message>
        <message>
            <source>Look at the list, then try again, or restore without a safety snapshot.</source>
            <translation>Olhe a lista e tente de novo, ou restaure sem um snapshot de segurança.</translation>
        </message>
        <message>
            <source>Cool-down: one restore in 60 seconds.</source>
            <translation>Intervalo: uma restauração a cada 60 segundos.</translation>
        </message>
        <message>
            <source>It is sent when the countdown ends.</source>
            <translation>É enviada quando a contagem terminar.</translation>
        </message>
        <message>
            <source>The service's limits have held this restore back for more than an hour.</source>
            <translation>Os limites do serviço retiveram esta restauração por mais de uma hora.</translation>
        </message>
        <message>
            <source>Nothing was restored. Confirm it again when it is still wanted.</source>
            <translation>Nada foi restaurado. Confirme de novo se ainda for desejada.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this restore could have begun.</source>
            <translation>O Snapdeck não estava em execução quando esta restauração poderia ter começado.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this restore.</source>
            <translation>O Snapdeck foi encerrado enquanto pedia esta restauração.</translation>
        </message>
        <message>
            <source>It is not sent again; Snapdeck looks at the resource.</source>
            <translation>Não é enviada de novo; o Snapdeck olha o recurso.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Tente mais tarde.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>Nada foi restaurado.</translation>
        </message>
        <message>
            <source>Look at the resource before another try.</source>
            <translation>Olhe o recurso antes de tentar de novo.</translation>
        </message>
        <message>
            <source>A restore was running already, and nobody can tell whether it was this one.</source>
            <translation>Já havia uma restauração em andamento, e ninguém sabe dizer se era esta.</translation>
        </message>
        <message>
            <source>Nobody said whether the snapshot was restored.</source>
            <translation>Ninguém informou se o snapshot foi restaurado.</translation>
        </message>
        <message>
            <source>It was not sent twice. Look at the resource itself before another try.</source>
            <translation>Não foi enviada duas vezes. Olhe o próprio recurso antes de tentar de novo.</translation>
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
            <translation>Desfazer a restauração de %1</translation>
        </message>
        <message>
            <source>Restore and replace %1</source>
            <translation>Restaurar e substituir %1</translation>
        </message>
        <message>
            <source>Go back: %1 as before the restore</source>
            <translation>Desfazer a restauração: %1 como antes</translation>
        </message>
        <message>
            <source>Restore %1</source>
            <translation>Restaurar %1</translation>
        </message>
        <message>
            <source>The restore is sent only once, and Snapdeck checks how it went. You may close the window: it goes on when Snapdeck runs again.</source>
            <translation>A restauração é enviada uma só vez, e o Snapdeck verifica como foi. Você pode fechar a janela: ela prossegue quando o Snapdeck voltar a ser executado.</translation>
        </message>
        <message>
            <source>Type the id to confirm, %1</source>
            <translation>Digite o id para confirmar, %1</translation>
        </message>
        <message>
            <source>Type the &amp;name to confirm</source>
            <translation>Digite o &amp;nome para confirmar</translation>
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
            <translation>Esta conta está definida como somente leitura.</translation>
        </message>
        <message>
            <source>The service has told no version of this snapshot, and without one it cannot be restored.</source>
            <translation>O serviço não informou a versão deste snapshot, e sem ela não é possível restaurá-lo.</translation>
        </message>
        <message>
            <source>The service does not list this version any more.</source>
            <translation>O serviço não lista mais esta versão.</translation>
        </message>
        <message>
            <source>Something is under way on %1; a restore can follow once that has ended.</source>
            <translation>Há algo em andamento em %1; a restauração pode vir quando isso terminar.</translation>
        </message>
        <message>
            <source>What was typed is not the id.</source>
            <translation>O que foi digitado não é o id.</translation>
        </message>
        <message>
            <source>What was typed is not the name.</source>
            <translation>O que foi digitado não é o nome.</translation>
        </message>
        <message>
            <source>Type the whole id to confirm.</source>
            <translation>Digite o id completo para confirmar.</translation>
        </message>
        <message>
            <source>Type the whole name to confirm.</source>
            <translation>Digite o nome completo para confirmar.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreLine</name>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Go back…</source>
            <translation>Desfazer…</translation>
        </message>
        <message>
            <source>Undo this restore with the safety snapshot taken before it</source>
            <translation>Desfazer esta restauração com o snapshot de segurança criado antes dela</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It has been sent; the service cannot be stopped any more.</source>
            <translation>Já foi enviado; não é mais possível parar o serviço.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreStory</name>
        <message>
            <source>It waits until %1: %2.</source>
            <translation>Espera até %1: %2.</translation>
        </message>
        <message>
            <source>It is being taken: %1 so far.</source>
            <translation>Está sendo criado: %1 até agora.</translation>
        </message>
        <message>
            <source>It is still being taken; next check in %1.</source>
            <translation>Ainda está sendo criado; próxima verificação em %1.</translation>
        </message>
        <message>
            <source>Checking for it now.</source>
            <translation>Verificando agora.</translation>
        </message>
        <message>
            <source>It is taken. From then it can take up to 30 minutes until the listing shows it; if 45 minutes pass without, the restore is given up.</source>
            <translation>Foi criado. Desde então pode levar até 30 minutos para aparecer na listagem; se passarem 45 minutos sem isso, desiste-se da restauração.</translation>
        </message>
        <message>
            <source>It waits to be sent.</source>
            <translation>Espera para ser enviado.</translation>
        </message>
        <message>
            <source>Taking a safety snapshot first. %1 Nothing is replaced before it is listed.</source>
            <translation>Criando antes um snapshot de segurança. %1 Nada é substituído antes que ele seja listado.</translation>
        </message>
        <message>
            <source>No answer came. The restore may have taken place, so it is not sent again.</source>
            <translation>Não veio resposta. A restauração pode ter ocorrido; por isso, não é enviada de novo.</translation>
        </message>
        <message>
            <source>Restored; checking whether it runs.</source>
            <translation>Restaurado; verificando se está em execução.</translation>
        </message>
        <message>
            <source>%1 Next check in %2.</source>
            <translation>%1 Próxima verificação em %2.</translation>
        </message>
        <message>
            <source>Whether it runs could not be seen.</source>
            <translation>Não foi possível ver se está em execução.</translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Está em execução.</translation>
        </message>
        <message>
            <source>It was stopped before, and still is.</source>
            <translation>Já estava parado antes e continua.</translation>
        </message>
        <message>
            <source>It does not run.</source>
            <translation>Não está em execução.</translation>
        </message>
        <message>
            <source>Restored %1 to the version of %2. %3</source>
            <comment>age, version, whether it runs</comment>
            <translation>Restaurado %1 para a versão de %2. %3</translation>
        </message>
        <message>
            <source>Waiting to be sent; nothing is replaced yet.</source>
            <translation>Aguardando o envio; nada foi substituído ainda.</translation>
        </message>
        <message>
            <source>The service wants a pause before a restore. It is sent in %1; nothing is replaced yet.</source>
            <translation>O serviço quer uma pausa antes de uma restauração. Ela é enviada em %1; nada foi substituído ainda.</translation>
        </message>
        <message>
            <source>The service is restoring it: %1 so far.</source>
            <translation>O serviço está restaurando: %1 até agora.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was replaced.</source>
            <translation>Cancelado; nada foi substituído.</translation>
        </message>
        <message>
            <source>Before %1 is replaced, a safety snapshot is taken and waited for until it is listed. Then the restore is sent, by itself.</source>
            <translation>Antes de substituir %1, um snapshot de segurança é criado e aguardado até ser listado. Depois a restauração é enviada, sozinha.</translation>
        </message>
        <message>
            <source>The restore of %1 waits for its turn; nothing is replaced yet.</source>
            <translation>A restauração de %1 espera sua vez; nada foi substituído ainda.</translation>
        </message>
        <message>
            <source>The restore of %1 waits until %2: %3. It is sent after that, by itself.</source>
            <translation>A restauração de %1 espera até %2: %3. Depois disso, é enviada sozinha.</translation>
        </message>
        <message>
            <source>Replacing %1 since %2.</source>
            <translation>Substituindo %1 desde %2.</translation>
        </message>
        <message>
            <source>No answer came, so it is not known yet how the restore of %1 went. Snapdeck looks until %2 at the latest; nothing is sent twice.</source>
            <translation>Não veio resposta; por isso, ainda não se sabe como foi a restauração de %1. O Snapdeck verifica até %2, no máximo; nada é enviado duas vezes.</translation>
        </message>
        <message>
            <source>%1 is restored; checking whether it runs.</source>
            <translation>%1 foi restaurado; verificando se está em execução.</translation>
        </message>
        <message>
            <source>%1 is restored. %2</source>
            <translation>%1 foi restaurado. %2</translation>
        </message>
        <message>
            <source>Cancelled; %1 was not replaced.</source>
            <translation>Cancelado; %1 não foi substituído.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>It is about to be sent.</source>
            <translation>Está prestes a ser enviado.</translation>
        </message>
        <message>
            <source>%1 Checking now.</source>
            <translation>%1 Verificando agora.</translation>
        </message>
        <message>
            <source>It is about to be sent; nothing is replaced yet.</source>
            <translation>Está prestes a ser enviada; nada foi substituído ainda.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreSafety</name>
        <message>
            <source>Take a &amp;safety snapshot first</source>
            <translation>Criar antes um &amp;snapshot de segurança</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RestoreWords</name>
        <message>
            <source>It is %1 old.</source>
            <comment>snapshot</comment>
            <translation>Foi criado há %1.</translation>
        </message>
        <message>
            <source>It is %1 old (%2).</source>
            <comment>snapshot, age, size</comment>
            <translation>Foi criado há %1 (%2).</translation>
        </message>
        <message>
            <source>Everything changed since %1 is kept only in the new safety snapshot.</source>
            <translation>Tudo o que mudou desde %1 fica só no novo snapshot de segurança.</translation>
        </message>
        <message>
            <source>Everything changed since %1 is kept only in the safety snapshot.</source>
            <translation>Tudo o que mudou desde %1 fica só no snapshot de segurança.</translation>
        </message>
        <message>
            <source>The restore of %1 at %2 is undone.</source>
            <comment>name, time</comment>
            <translation>A restauração de %1 (%2) é desfeita.</translation>
        </message>
        <message>
            <source>%1 is replaced by this snapshot.</source>
            <translation>%1 é substituído por este snapshot.</translation>
        </message>
        <message>
            <source>%1 is again as it was just before.</source>
            <translation>%1 volta a ser como era logo antes.</translation>
        </message>
        <message>
            <source>Uses one of the day's snapshots.</source>
            <translation>Usa um dos snapshots do dia.</translation>
        </message>
        <message>
            <source>Uses 1 of %1 left today.</source>
            <translation>Usa 1 dos %1 que restam hoje.</translation>
        </message>
        <message>
            <source>None is left today; it waits until %1, when the next frees up.</source>
            <translation>Não resta nenhum hoje; espera até %1, quando houver a próxima vaga.</translation>
        </message>
        <message>
            <source>None is left today; it waits until one frees up.</source>
            <translation>Não resta nenhum hoje; espera até haver uma vaga.</translation>
        </message>
        <message>
            <source>It is running.</source>
            <translation>Está em execução.</translation>
        </message>
        <message>
            <source>What it is doing may be interrupted. Snapdeck checks afterwards whether it runs.</source>
            <translation>O que estiver fazendo pode ser interrompido. Depois, o Snapdeck verifica se está em execução.</translation>
        </message>
        <message>
            <source>It is sent at %1: %2.</source>
            <translation>Envio previsto: %1 (%2).</translation>
        </message>
        <message>
            <source>The restore waits until the listing shows the safety snapshot: up to 30 minutes from when it was taken. If 45 minutes pass without, the restore is given up.</source>
            <translation>A restauração espera até que o snapshot de segurança apareça na listagem: até 30 minutos desde que é criado. Se passarem 45 minutos sem isso, desiste-se da restauração.</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <source>not the id</source>
            <translation>não é o id</translation>
        </message>
        <message>
            <source>not the name</source>
            <translation>não é o nome</translation>
        </message>
        <message>
            <source>What changed since %1 is not in it.</source>
            <translation>O que mudou desde %1 deixa de estar lá.</translation>
        </message>
        <message>
            <source>No newer snapshot of it is listed: what changed since this one is lost.</source>
            <translation>Nenhum snapshot mais novo dele está listado: o que mudou desde este se perde.</translation>
        </message>
        <message>
            <source>Its newest snapshot is from %1; what changed after that is lost.</source>
            <translation>O snapshot mais novo foi criado %1; o que mudou depois disso se perde.</translation>
        </message>
        <message>
            <source>There is no way back to how it is now.</source>
            <translation>Não há caminho de volta a como está agora.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Retention</name>
        <message>
            <source>pinned</source>
            <translation>fixada</translation>
        </message>
        <message>
            <source>the newest verified copy</source>
            <translation>a cópia verificada mais nova</translation>
        </message>
        <message>
            <source>no rule against it</source>
            <translation>nenhuma regra contra</translation>
        </message>
        <message>
            <source>one of the last</source>
            <translation>uma das últimas</translation>
        </message>
        <message>
            <source>newest of its day</source>
            <translation>a mais nova do dia</translation>
        </message>
        <message>
            <source>newest of its week</source>
            <translation>a mais nova da semana</translation>
        </message>
        <message>
            <source>newest of its month</source>
            <translation>a mais nova do mês</translation>
        </message>
        <message>
            <source>newest of its year</source>
            <translation>a mais nova do ano</translation>
        </message>
        <message>
            <source>young enough</source>
            <translation>recente o bastante</translation>
        </message>
        <message>
            <source>no rule keeps it</source>
            <translation>nenhuma regra a mantém</translation>
        </message>
        <message>
            <source>older than the policy keeps</source>
            <translation>mais antiga do que a política guarda</translation>
        </message>
        <message>
            <source>newer copies fill the size that the policy allows</source>
            <translation>cópias mais novas ocupam o tamanho que a política permite</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tudo</translation>
        </message>
        <message numerus="yes">
            <source>the last %n</source>
            <translation>
                <numerusform>a última</numerusform>
                <numerusform>as últimas %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a day for %n days</source>
            <translation>
                <numerusform>uma por dia durante %n dia</numerusform>
                <numerusform>uma por dia durante %n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a week for %n weeks</source>
            <translation>
                <numerusform>uma por semana durante %n semana</numerusform>
                <numerusform>uma por semana durante %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a month for %n months</source>
            <translation>
                <numerusform>uma por mês durante %n mês</numerusform>
                <numerusform>uma por mês durante %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one a year for %n years</source>
            <translation>
                <numerusform>uma por ano durante %n ano</numerusform>
                <numerusform>uma por ano durante %n anos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing older than %n days</source>
            <translation>
                <numerusform>nada com mais de %n dia</numerusform>
                <numerusform>nada com mais de %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>no máximo %1</translation>
        </message>
        <message numerus="yes">
            <source>nothing else older than %n days</source>
            <translation>
                <numerusform>nenhuma outra com mais de %n dia</numerusform>
                <numerusform>nenhuma outra com mais de %n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the last %n in any case</source>
            <translation>
                <numerusform>a última em todo caso</numerusform>
                <numerusform>as últimas %n em todo caso</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” and “%2” contradict each other: copies would be too old before they are counted. Allow a greater age, or count fewer.</source>
            <translation>“%1” e “%2” se contradizem: parte disso ficaria antiga demais antes de chegar sua vez. Permita uma idade maior ou conte menos.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionCleanUpDialog</name>
        <message>
            <source>Clean up the vault</source>
            <translation>Limpar o cofre</translation>
        </message>
        <message>
            <source>By default the vault keeps %1. What goes lies in the trash for %2.</source>
            <translation>Por padrão, o cofre guarda %1. O que sai fica na lixeira por %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the &amp;rules…</source>
            <translation>Mudar as &amp;regras…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Move %n copies to the trash</source>
            <translation>
                <numerusform>&amp;Mover %n cópia para a lixeira</numerusform>
                <numerusform>&amp;Mover %n cópias para a lixeira</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>&amp;Mover para a lixeira</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionDialog</name>
        <message>
            <source>&amp;Rules of its own</source>
            <translation>&amp;Regras próprias</translation>
        </message>
        <message>
            <source>&amp;Save the rules</source>
            <translation>Sal&amp;var as regras</translation>
        </message>
        <message>
            <source>What the vault keeps</source>
            <translation>O que o cofre guarda</translation>
        </message>
        <message>
            <source>Pinned copies and the newest verified copy of each resource always stay. Saving removes nothing: “Clean up now” does, and what it removes lies in the trash.</source>
            <translation>Cópias fixadas e a cópia verificada mais nova de cada recurso sempre ficam. Salvar não remove nada: “Limpar agora” remove, e o que ele remove fica na lixeira.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Everything without rules of its own</source>
            <translation>Tudo o que não tem regras próprias</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>Guarda %1.</translation>
        </message>
        <message>
            <source>Follows the default: keeps %1.</source>
            <translation>Segue o padrão: guarda %1.</translation>
        </message>
        <message>
            <source>Rules &amp;for</source>
            <translation>Regras &amp;para</translation>
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
            <translation>&amp;Idade máxima</translation>
        </message>
        <message>
            <source>any age</source>
            <translation>qualquer</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>qualquer</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>The &amp;newest</source>
            <translation>As mais &amp;novas</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n cópia</numerusform>
                <numerusform>%n cópias</numerusform>
            </translation>
        </message>
        <message>
            <source>One a &amp;day</source>
            <translation>Uma por &amp;dia</translation>
        </message>
        <message numerus="yes">
            <source>for %n days</source>
            <translation>
                <numerusform>por %n dia</numerusform>
                <numerusform>por %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>One a &amp;week</source>
            <translation>Uma por &amp;semana</translation>
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
            <translation>Uma por &amp;mês</translation>
        </message>
        <message numerus="yes">
            <source>for %n months</source>
            <translation>
                <numerusform>por %n mês</numerusform>
                <numerusform>por %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>One a &amp;year</source>
            <translation>Uma por &amp;ano</translation>
        </message>
        <message numerus="yes">
            <source>for %n years</source>
            <translation>
                <numerusform>por %n ano</numerusform>
                <numerusform>por %n anos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Not mo&amp;re than</source>
            <translation>&amp;Tamanho máximo</translation>
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
            <translation>Ficam em todo caso, por mais antigas ou grandes que sejam.</translation>
        </message>
        <message>
            <source>Keeps the newest of each period; a period without a copy is not counted.</source>
            <translation>Mantém a mais nova de cada período; períodos sem cópia não contam.</translation>
        </message>
        <message>
            <source>Older copies go, those of a day, week, month or year too.</source>
            <translation>Cópias mais antigas saem, inclusive as de um dia, semana, mês ou ano.</translation>
        </message>
        <message>
            <source>Of one resource, all together; the oldest go first.</source>
            <translation>De um recurso, todas juntas; as mais antigas saem primeiro.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionForm</name>
        <message numerus="yes">
            <source>Of %n copies none would go now.</source>
            <translation>
                <numerusform>Nenhuma cópia sairia agora.</numerusform>
                <numerusform>Das %n cópias, nenhuma sairia agora.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 copies would go now, %3 into the trash.</source>
            <translation>Saída agora: %1 de %2 cópias, %3 para a lixeira.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RetentionModel</name>
        <message>
            <source>Stays</source>
            <translation>Fica</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Sai</translation>
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
            <translation>Criado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
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
            <translation>O que aconteceria com as cópias</translation>
        </message>
        <message>
            <source>Show what s&amp;tays as well</source>
            <translation>Mostrar também o que &amp;fica</translation>
        </message>
        <message>
            <source>Nothing goes.</source>
            <translation>Nada sai.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::RowModelBase</name>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SettingsMenu</name>
        <message>
            <source>&amp;About Snapdeck</source>
            <translation>Sobre o Snap&amp;deck</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Idio&amp;ma</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como o &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Speed of downloads</source>
            <translation>&amp;Velocidade dos downloads</translation>
        </message>
        <message>
            <source>Folder of the &amp;vault…</source>
            <translation>Pasta do c&amp;ofre…</translation>
        </message>
        <message>
            <source>&amp;Notifications while you look elsewhere</source>
            <translation>&amp;Notificações enquanto você não está olhando</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>Manter na &amp;bandeja quando a janela for fechada</translation>
        </message>
        <message>
            <source>&amp;Follow the system</source>
            <translation>Como o s&amp;istema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Escuro</translation>
        </message>
        <message>
            <source>&amp;Colours of the platform</source>
            <translation>Cores da &amp;plataforma</translation>
        </message>
        <message>
            <source>locale translation tongue</source>
            <extracomment>Other words for the choice of a language, by which the list of commands finds it; any number of them.</extracomment>
            <translation>língua tradução localidade</translation>
        </message>
        <message>
            <source>bandwidth limit throttle</source>
            <extracomment>Other words for how fast downloads may be, by which the list of commands finds it; any number of them.</extracomment>
            <translation>largura de banda limite limitar</translation>
        </message>
        <message>
            <source>theme appearance look mode colour color scheme night day</source>
            <extracomment>Other words for the choice of light or dark, by which the list of commands finds it; any number of them.</extracomment>
            <translation>tema aparência visual modo cor cores esquema noite dia</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::ShellStatus</name>
        <message numerus="yes">
            <source>%n operation(s) under way</source>
            <translation>
                <numerusform>%n operação em andamento</numerusform>
                <numerusform>%n operações em andamento</numerusform>
            </translation>
        </message>
        <message>
            <source>, next step in %1</source>
            <translation>, próximo passo em %1</translation>
        </message>
        <message>
            <source>Quota %1 of %2 left</source>
            <translation>Cota restante: %1 de %2</translation>
        </message>
        <message>
            <source>, next frees %1</source>
            <translation>, próxima vaga %1</translation>
        </message>
        <message>
            <source>Snapshots of the last 24 hours: %1 used, %2 left of %3.</source>
            <translation>Snapshots nas últimas 24 horas: usados %1, saldo %2 de %3.</translation>
        </message>
        <message>
            <source>The next frees up at %1, in %2.</source>
            <translation>Próxima vaga: %1, em %2.</translation>
        </message>
        <message>
            <source>%1 cannot be reached</source>
            <translation>%1 está inacessível</translation>
        </message>
        <message>
            <source>%1 answered with an error</source>
            <translation>%1 respondeu com erro</translation>
        </message>
        <message>
            <source>%1 over plain http</source>
            <translation>%1 por http sem TLS</translation>
        </message>
        <message>
            <source>%1, %2 paused</source>
            <translation>%1, %2 em pausa</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) paused</source>
            <translation>
                <numerusform>%n operação em pausa</numerusform>
                <numerusform>%n operações em pausa</numerusform>
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
            <translation>Filtrar o que está à vista</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>To the next part of the window</source>
            <translation>Para a próxima parte da janela</translation>
        </message>
        <message>
            <source>To the previous part of the window</source>
            <translation>Para a parte anterior da janela</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Próxima aba</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Aba anterior</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Keyboard map</source>
            <translation>Mapa do teclado</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ir para %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SideBar</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SizeTrend</name>
        <message>
            <source>This snapshot has %1, where %2 are usual. Look into it before older ones go: something may have been lost before it was taken.</source>
            <translation>Este snapshot tem %1, quando o habitual é %2. Examine-o antes que os mais antigos saiam: algo pode ter se perdido antes de ele ser criado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Snapshot</name>
        <message>
            <source>This snapshot has waited for its turn for more than a day.</source>
            <translation>Este snapshot esperou sua vez por mais de um dia.</translation>
        </message>
        <message>
            <source>Nothing was taken. Ask for it again.</source>
            <translation>Nada foi criado. Peça de novo.</translation>
        </message>
        <message>
            <source>The service's limits have held this snapshot back for more than a day.</source>
            <translation>Os limites do serviço retiveram este snapshot por mais de um dia.</translation>
        </message>
        <message>
            <source>Nothing was taken. Look at the account's plan, then try again.</source>
            <translation>Nada foi criado. Veja o plano da conta e tente de novo.</translation>
        </message>
        <message>
            <source>Snapdeck was not running when this snapshot could have been taken.</source>
            <translation>O Snapdeck não estava em execução quando este snapshot poderia ter sido criado.</translation>
        </message>
        <message>
            <source>Nothing was sent. Ask for it again.</source>
            <translation>Nada foi enviado. Peça de novo.</translation>
        </message>
        <message>
            <source>Snapdeck was stopped while it asked for this snapshot.</source>
            <translation>O Snapdeck foi encerrado enquanto pedia este snapshot.</translation>
        </message>
        <message>
            <source>It is not asked for again; Snapdeck looks for it in the listing.</source>
            <translation>Ele não é pedido de novo; o Snapdeck o procura na listagem.</translation>
        </message>
        <message>
            <source>No snapshot has appeared in the listing, and the service never said that it failed.</source>
            <translation>Nenhum snapshot apareceu na listagem, e o serviço nunca disse que falhou.</translation>
        </message>
        <message>
            <source>It was not requested twice. Look at the list again before taking a new one.</source>
            <translation>Não foi solicitado duas vezes. Olhe a lista de novo antes de criar outro.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotDownloadLine</name>
        <message>
            <source>Downloading</source>
            <translation>Baixando</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>%1
SHA-256 %2</source>
            <translation>%1
SHA-256 %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Escolher outra pasta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotFetcher</name>
        <message>
            <source>Not fetched: the link is over plain http, which this account does not allow.</source>
            <translation>Não baixado: o link é por http sem TLS, que esta conta não permite.</translation>
        </message>
        <message>
            <source>Download the snapshot of %1 to</source>
            <translation>Baixar o snapshot de %1 para</translation>
        </message>
        <message>
            <source>Download here</source>
            <translation>Baixar aqui</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotFooter</name>
        <message>
            <source>The service tells no link of this snapshot.</source>
            <translation>O serviço não informa nenhum link deste snapshot.</translation>
        </message>
        <message>
            <source>Download link valid until %1.</source>
            <translation>Link de download válido até %1.</translation>
        </message>
        <message>
            <source>The link expired %1. A download asks for a new one.</source>
            <translation>O link expirou em %1. Um download pede um novo.</translation>
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
            <translation>Criado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tam.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variação</translation>
        </message>
        <message>
            <source>Against the snapshot before</source>
            <translation>Em relação ao snapshot anterior</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Taken by the service every day, or by hand</source>
            <translation>Criado pelo serviço todo dia, ou manualmente</translation>
        </message>
        <message>
            <source>Local copy</source>
            <translation>Cópia local</translation>
        </message>
        <message>
            <source>Kept in the vault, or fetched to this machine</source>
            <translation>Guardada no cofre ou baixada para esta máquina</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>How long the download link is valid</source>
            <translation>Por quanto tempo o link de download vale</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expirou</translation>
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
            <translation>Válido até %1</translation>
        </message>
        <message>
            <source>not on this machine</source>
            <translation>não está nesta máquina</translation>
        </message>
        <message>
            <source>%1 less</source>
            <translation>%1 a menos</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 a mais</translation>
        </message>
        <message>
            <source>no link</source>
            <translation>sem link</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotNotice</name>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotOperationLine</name>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It has been sent; the service cannot be stopped any more.</source>
            <translation>Já foi enviado; não é mais possível parar o serviço.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SnapshotPane</name>
        <message>
            <source>&amp;Download</source>
            <translation>&amp;Baixar</translation>
        </message>
        <message>
            <source>Download &amp;to…</source>
            <translation>Baixar &amp;para…</translation>
        </message>
        <message>
            <source>Copy &amp;link</source>
            <translation>Copiar &amp;link</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurar…</translation>
        </message>
        <message>
            <source>No snapshots yet</source>
            <translation>Ainda não há snapshots</translation>
        </message>
        <message>
            <source>The first one takes about a minute. %1 keeps running meanwhile.</source>
            <translation>O primeiro leva cerca de um minuto. Enquanto isso, %1 continua em execução.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Reading the snapshots…</source>
            <translation>Lendo os snapshots…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Um momento.</translation>
        </message>
        <message>
            <source>Choose the snapshot to be restored first.</source>
            <translation>Escolha antes o snapshot a restaurar.</translation>
        </message>
        <message>
            <source>Replace %1 by its state of %2</source>
            <translation>Substituir %1 por seu estado de %2</translation>
        </message>
        <message>
            <source>Link copied. Whoever has it can download until %1.</source>
            <translation>Link copiado. Quem o tiver pode baixar até %1.</translation>
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
            <translation>Um de muitos, à espera de sua vez. Envio: %1, em %2.</translation>
        </message>
        <message>
            <source>The day's snapshots are used up. This one is sent at %1, in %2, when the next frees up.</source>
            <translation>Os snapshots do dia se esgotaram. Envio deste: %1, em %2, quando houver a próxima vaga.</translation>
        </message>
        <message>
            <source>The service blocks this account for a while. The snapshot is sent at %1, in %2.</source>
            <translation>O serviço bloqueia esta conta por algum tempo. Envio do snapshot: %1, em %2.</translation>
        </message>
        <message>
            <source>The service wants a pause between two snapshots. This one is sent in %1.</source>
            <translation>O serviço quer uma pausa entre dois snapshots. Este é enviado em %1.</translation>
        </message>
        <message>
            <source>Sent. Taking a snapshot usually takes less than 90 s.</source>
            <translation>Enviado. Criar um snapshot costuma levar menos de 90 s.</translation>
        </message>
        <message>
            <source>Taking the snapshot: %1 so far, usually less than 90 s.</source>
            <translation>Criando o snapshot: %1 até agora, em geral menos de 90 s.</translation>
        </message>
        <message>
            <source>No answer came. The snapshot may have been taken, so it is not sent again.</source>
            <translation>Não veio resposta. O snapshot pode ter sido criado; por isso, não é enviado de novo.</translation>
        </message>
        <message>
            <source>It takes longer than usual; the service has been at it since %1.</source>
            <translation>Demora mais que o habitual; o serviço trabalha nele desde %1.</translation>
        </message>
        <message>
            <source>Next check in %1.</source>
            <translation>Próxima verificação em %1.</translation>
        </message>
        <message>
            <source>Checking now.</source>
            <translation>Verificando agora.</translation>
        </message>
        <message>
            <source>%1 %2 You may close the window; Snapdeck goes on when it runs again.</source>
            <translation>%1 %2 Você pode fechar a janela; o Snapdeck prossegue quando voltar a ser executado.</translation>
        </message>
        <message>
            <source>Snapshot taken, %1. From then it can take up to 30 minutes until the listing shows it.</source>
            <translation>Snapshot criado, %1. Desde então pode levar até 30 minutos para aparecer na listagem.</translation>
        </message>
        <message>
            <source>Waits for its turn.</source>
            <translation>Aguarda a sua vez.</translation>
        </message>
        <message>
            <source>Snapshot taken and listed, %1.</source>
            <translation>Snapshot criado %1, já listado.</translation>
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
            <translation>resta %1</translation>
        </message>
        <message numerus="yes">
            <source>%n connections</source>
            <translation>
                <numerusform>%n conexão</numerusform>
                <numerusform>%n conexões</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits until another download has ended.</source>
            <translation>Espera que outro download termine.</translation>
        </message>
        <message>
            <source>Paused at %1; what has come is kept.</source>
            <translation>Pausado em %1; o que chegou foi guardado.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>Pausado.</translation>
        </message>
        <message>
            <source>%1 What has come is kept; another try goes on from there.</source>
            <translation>%1 O que chegou foi guardado; outra tentativa continua a partir daí.</translation>
        </message>
        <message>
            <source>Paused. It is not sent until somebody resumes it.</source>
            <translation>Pausado. Não é enviado até que alguém o retome.</translation>
        </message>
        <message>
            <source>Waiting to be sent.</source>
            <translation>Aguardando o envio.</translation>
        </message>
        <message>
            <source>Cancelled; no snapshot was taken.</source>
            <translation>Cancelado; nenhum snapshot foi criado.</translation>
        </message>
        <message>
            <source>Received; reading through every file in it.</source>
            <translation>Recebido; lendo por completo cada arquivo nele.</translation>
        </message>
        <message>
            <source>Verified; it is taken into the vault.</source>
            <translation>Verificado; entrando no cofre.</translation>
        </message>
        <message>
            <source>Kept in the vault and verified.</source>
            <translation>Guardado no cofre e verificado.</translation>
        </message>
        <message>
            <source>Fetched for the vault, but it is not in it.</source>
            <translation>Baixado para o cofre, mas não está nele.</translation>
        </message>
        <message>
            <source>Saved in “%1” and verified.</source>
            <translation>Salvo em “%1” e verificado.</translation>
        </message>
        <message>
            <source>Download cancelled; nothing was kept.</source>
            <translation>Download cancelado; nada foi guardado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SquareCloud</name>
        <message>
            <source>Cool-down: one restore in 60 seconds.</source>
            <translation>Intervalo: uma restauração a cada 60 segundos.</translation>
        </message>
        <message>
            <source>It can be restored when the countdown ends.</source>
            <translation>Pode ser restaurado quando a contagem terminar.</translation>
        </message>
        <message>
            <source>Square Cloud does not accept this key: it is unknown, revoked or expired.</source>
            <translation>A Square Cloud não aceita esta chave: é desconhecida, foi revogada ou expirou.</translation>
        </message>
        <message>
            <source>Give this account a new key from the Square Cloud dashboard.</source>
            <translation>Dê a esta conta uma nova chave do painel da Square Cloud.</translation>
        </message>
        <message>
            <source>Square Cloud does not accept this key.</source>
            <translation>A Square Cloud não aceita esta chave.</translation>
        </message>
        <message>
            <source>This key may not do that here.</source>
            <translation>Esta chave não pode fazer isso aqui.</translation>
        </message>
        <message>
            <source>Use a key of the owner, or one with this permission.</source>
            <translation>Use uma chave do dono, ou uma com esta permissão.</translation>
        </message>
        <message>
            <source>The account's plan does not include this.</source>
            <translation>O plano da conta não inclui isto.</translation>
        </message>
        <message>
            <source>A paid plan is needed for it.</source>
            <translation>Isso exige um plano pago.</translation>
        </message>
        <message>
            <source>The application is not there any more.</source>
            <translation>A aplicação não existe mais.</translation>
        </message>
        <message>
            <source>Refresh the list; it may have been deleted or moved to another account.</source>
            <translation>Atualize a lista; pode ter sido excluída ou movida para outra conta.</translation>
        </message>
        <message>
            <source>The database is not there any more.</source>
            <translation>O banco de dados não existe mais.</translation>
        </message>
        <message>
            <source>The database is not running.</source>
            <translation>O banco de dados não está em execução.</translation>
        </message>
        <message>
            <source>Start it in the Square Cloud dashboard, then try again.</source>
            <translation>Inicie-o no painel da Square Cloud e tente de novo.</translation>
        </message>
        <message>
            <source>The cluster is under maintenance.</source>
            <translation>O cluster está em manutenção.</translation>
        </message>
        <message>
            <source>Nothing was taken. Try again later.</source>
            <translation>Nada foi criado. Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>Square Cloud could not take the snapshot.</source>
            <translation>A Square Cloud não conseguiu criar o snapshot.</translation>
        </message>
        <message>
            <source>Square Cloud reports a failure of its own.</source>
            <translation>A Square Cloud informa uma falha própria.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Tente mais tarde.</translation>
        </message>
        <message>
            <source>Square Cloud's own database is unavailable.</source>
            <translation>O banco de dados da própria Square Cloud está indisponível.</translation>
        </message>
        <message>
            <source>That snapshot does not exist.</source>
            <translation>Esse snapshot não existe.</translation>
        </message>
        <message>
            <source>Refresh the list; it may have passed its 30 days.</source>
            <translation>Atualize a lista; ela pode ter passado de seus 30 dias.</translation>
        </message>
        <message>
            <source>Square Cloud could not restore the snapshot.</source>
            <translation>A Square Cloud não conseguiu restaurar o snapshot.</translation>
        </message>
        <message>
            <source>Look at the resource before another try.</source>
            <translation>Olhe o recurso antes de tentar de novo.</translation>
        </message>
        <message>
            <source>That snapshot is of another type of database.</source>
            <translation>Esse snapshot é de outro tipo de banco de dados.</translation>
        </message>
        <message>
            <source>Choose a snapshot of this database.</source>
            <translation>Escolha um snapshot deste banco de dados.</translation>
        </message>
        <message>
            <source>Square Cloud does not know a snapshot of that name.</source>
            <translation>A Square Cloud não conhece um snapshot com esse nome.</translation>
        </message>
        <message>
            <source>Refresh the list, then try again.</source>
            <translation>Atualize a lista e tente de novo.</translation>
        </message>
        <message>
            <source>Square Cloud does not know that version of the snapshot.</source>
            <translation>A Square Cloud não conhece essa versão do snapshot.</translation>
        </message>
        <message>
            <source>Square Cloud misses something in the request.</source>
            <translation>Falta algo na solicitação para a Square Cloud.</translation>
        </message>
        <message>
            <source>Look for a newer Snapdeck, and report the code.</source>
            <translation>Procure um Snapdeck mais novo e informe o código.</translation>
        </message>
        <message>
            <source>A restore is already running.</source>
            <translation>Já há uma restauração em andamento.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere até que termine.</translation>
        </message>
        <message>
            <source>Cool-down: one snapshot in 5 seconds, and one in 180 seconds of the same resource.</source>
            <translation>Intervalo: um snapshot a cada 5 segundos, e um a cada 180 segundos do mesmo recurso.</translation>
        </message>
        <message>
            <source>It can be taken when the countdown ends.</source>
            <translation>Pode ser criado quando a contagem terminar.</translation>
        </message>
        <message>
            <source>Today's snapshots are used up.</source>
            <translation>Os snapshots de hoje acabaram.</translation>
        </message>
        <message>
            <source>The allowance frees up as the last 24 hours move on; a larger plan has more.</source>
            <translation>A cota se libera à medida que as últimas 24 horas avançam; um plano maior tem mais.</translation>
        </message>
        <message>
            <source>Square Cloud has paused this account's requests.</source>
            <translation>A Square Cloud pausou as solicitações desta conta.</translation>
        </message>
        <message>
            <source>The block lasts up to about 30 minutes from the request that was refused. Everything for this account waits until it ends.</source>
            <translation>O bloqueio dura até cerca de 30 minutos desde a solicitação recusada. Tudo desta conta espera até que ele termine.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SquareCloudOverview</name>
        <message>
            <source>Take snapshot</source>
            <translation>Criar snapshot</translation>
        </message>
        <message>
            <source>Keep in vault</source>
            <translation>Guardar no cofre</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Olhar de novo</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>verified copies in the vault</source>
            <translation>cópias verificadas no cofre</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>safe: a fresh, verified copy</source>
            <translation>seguros: cópia recente e verificada</translation>
        </message>
        <message>
            <source>want a look</source>
            <translation>pedem atenção</translation>
        </message>
        <message>
            <source>snapshots left today</source>
            <translation>snapshots restantes hoje</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>seguro</translation>
        </message>
        <message>
            <source>at the service only</source>
            <translation>só no serviço</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>em andamento</translation>
        </message>
        <message>
            <source>overdue or expiring</source>
            <translation>atrasado ou expirando</translation>
        </message>
        <message>
            <source>failed or damaged</source>
            <translation>com falha ou danificado</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>from %1 to %2 over the latest snapshots</source>
            <translation>de %1 a %2 nos snapshots mais recentes</translation>
        </message>
        <message>
            <source>Every resource</source>
            <translation>Todos os recursos</translation>
        </message>
        <message>
            <source>Nothing wants a look: of every resource a fresh, verified copy is in the vault.</source>
            <translation>Nada pede atenção: há no cofre uma cópia recente e verificada de cada recurso.</translation>
        </message>
        <message>
            <source>Sizes that changed most</source>
            <translation>Tamanhos que mais mudaram</translation>
        </message>
        <message>
            <source>Nothing waits, and no snapshot is kept by itself.</source>
            <translation>Nada à espera, e nenhum snapshot é guardado automaticamente.</translation>
        </message>
        <message>
            <source>This account has no applications and no databases yet.</source>
            <translation>Esta conta ainda não tem aplicações nem bancos de dados.</translation>
        </message>
        <message>
            <source>Nothing has been read yet: nobody knows.</source>
            <translation>Nada foi lido ainda: ninguém sabe.</translation>
        </message>
        <message numerus="yes">
            <source>The snapshots of %n resources have not been read yet: of these nobody knows.</source>
            <translation>
                <numerusform>Os snapshots de %n recurso ainda não foram lidos: deste ninguém sabe.</numerusform>
                <numerusform>Os snapshots de %n recursos ainda não foram lidos: destes ninguém sabe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::SquareCloudSession</name>
        <message>
            <source>This version has no download link any more.</source>
            <translation>Esta versão não tem mais link de download.</translation>
        </message>
        <message>
            <source>Refresh the list; it may have passed its 30 days.</source>
            <translation>Atualize a lista; ela pode ter passado de seus 30 dias.</translation>
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
            <translation>Envio em %1</translation>
        </message>
        <message>
            <source>sent in %1</source>
            <translation>envio em %1</translation>
        </message>
        <message>
            <source>next check in %1</source>
            <translation>próxima verificação em %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Safeguarding</source>
            <translation>Protegendo</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Espera a vez</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Não confirmado</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdida</translation>
        </message>
        <message>
            <source>paused, waits until it is resumed</source>
            <translation>pausado, espera até ser retomado</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>espera sua vez</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Quota %1</source>
            <translation>Cota %1</translation>
        </message>
        <message>
            <source>Blocked %1</source>
            <translation>Bloqueio %1</translation>
        </message>
        <message>
            <source>Cool-down %1</source>
            <translation>Intervalo %1</translation>
        </message>
        <message>
            <source>the day's snapshots are used up</source>
            <translation>os snapshots do dia se esgotaram</translation>
        </message>
        <message>
            <source>the service blocks this account for a while</source>
            <translation>o serviço bloqueia esta conta por algum tempo</translation>
        </message>
        <message>
            <source>the service wants a pause between two snapshots</source>
            <translation>o serviço quer uma pausa entre dois snapshots</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Na fila</translation>
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
            <translation>baixando, %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Em execução</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TableMenu</name>
        <message>
            <source>Colum&amp;ns</source>
            <translation>Colu&amp;nas</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy c&amp;ell</source>
            <translation>Copiar cé&amp;lula</translation>
        </message>
        <message>
            <source>Copy &amp;all rows</source>
            <translation>Copiar &amp;todas as linhas</translation>
        </message>
        <message>
            <source>no room</source>
            <comment>for a column</comment>
            <translation>sem espaço</translation>
        </message>
        <message>
            <source>Columns as they &amp;were</source>
            <translation>Colunas como &amp;antes</translation>
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
            <translation>&amp;Testar…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Excluir…</translation>
        </message>
        <message>
            <source>Copy &amp;name</source>
            <translation>Copiar &amp;nome</translation>
        </message>
        <message>
            <source>%1 copied.</source>
            <translation>%1 copiado.</translation>
        </message>
        <message>
            <source>Launch a capsule of this template</source>
            <translation>Iniciar uma cápsula deste template</translation>
        </message>
        <message>
            <source>See whether a capsule of it starts</source>
            <translation>Ver se uma cápsula feita a partir dele inicia</translation>
        </message>
        <message>
            <source>Delete this template</source>
            <translation>Excluir este template</translation>
        </message>
        <message>
            <source>Try “%1”</source>
            <translation>Testar “%1”</translation>
        </message>
        <message>
            <source>&amp;Try it</source>
            <translation>&amp;Testar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>A capsule is launched from it, and destroyed once it has been seen to run. That takes seconds to minutes, costs what a running capsule costs, and touches no other capsule. That it started is kept as the template's proof.</source>
            <translation>Uma cápsula é iniciada a partir dele e destruída assim que for vista em execução. Leva de segundos a minutos, custa o que custa uma cápsula em execução e não afeta nenhuma outra cápsula. O fato de ela ter iniciado é guardado como teste do template.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateChooser</name>
        <message>
            <source>Search templates</source>
            <translation>Buscar templates</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplateDeletionDialog</name>
        <message>
            <source>Delete a template</source>
            <translation>Excluir um template</translation>
        </message>
        <message>
            <source>Type the template's &amp;name to confirm</source>
            <translation>Digite o &amp;nome do template para confirmar</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Excluir %1</translation>
        </message>
        <message>
            <source>not the name</source>
            <translation>não é o nome</translation>
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
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No listed capsule</source>
            <translation>Nenhuma cápsula listada</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Escolha um template</translation>
        </message>
        <message>
            <source>Where it comes from is shown here.</source>
            <translation>A origem dele é mostrada aqui.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Teste</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Usado por</translation>
        </message>
        <message>
            <source>Provided by the platform</source>
            <translation>Fornecido pela plataforma</translation>
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
            <translation>Nome</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>vCPU · memory</source>
            <translation>vCPU · memória</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Usos</translation>
        </message>
        <message>
            <source>How many capsules were made of it</source>
            <translation>Quantas cápsulas foram feitas a partir dele</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Teste</translation>
        </message>
        <message>
            <source>Whether a capsule of it was seen to start</source>
            <translation>Se uma cápsula feita a partir dele já foi vista iniciando</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataf.</translation>
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
            <translation>Em teste</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Aprovado</translation>
        </message>
        <message>
            <source>Never tried</source>
            <translation>Sem teste</translation>
        </message>
        <message>
            <source>Seen to start %1</source>
            <translation>Visto iniciar %1</translation>
        </message>
        <message>
            <source>Not made with this Snapdeck</source>
            <translation>Não criado com este Snapdeck</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day, time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Captured from %1 on %2</source>
            <translation>Capturado de %1 em %2</translation>
        </message>
        <message>
            <source>Captured from %1 on %2 by %3</source>
            <translation>Capturado de %1 em %2 por %3</translation>
        </message>
        <message>
            <source>%1, made of %2</source>
            <translation>%1 (feita de %2)</translation>
        </message>
        <message>
            <source>Choose a template first.</source>
            <translation>Escolha antes um template.</translation>
        </message>
        <message>
            <source>“%1” is a template of the platform: it belongs to the operator and cannot be deleted.</source>
            <translation>“%1” é um template da plataforma: pertence ao operador e não pode ser excluído.</translation>
        </message>
        <message>
            <source>“%1” is being deleted.</source>
            <translation>“%1” está sendo excluído.</translation>
        </message>
        <message>
            <source>“%1” is being tried. Wait until that has ended.</source>
            <translation>“%1” está em teste. Espere que termine.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
        <message>
            <source>Filter templates</source>
            <translation>Filtrar templates</translation>
        </message>
        <message>
            <source>Reading the templates…</source>
            <translation>Lendo os templates…</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>Nenhum template</translation>
        </message>
        <message>
            <source>Capture a running capsule to make one.</source>
            <translation>Capture uma cápsula em execução para criar um.</translation>
        </message>
        <message>
            <source>No template matches “%1”</source>
            <translation>Nenhum template corresponde a “%1”</translation>
        </message>
        <message>
            <source>Which templates</source>
            <translation>Quais templates</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Todos os tipos</translation>
        </message>
        <message>
            <source>Own snapshots</source>
            <translation>Snapshots próprios</translation>
        </message>
        <message>
            <source>Base and platform</source>
            <translation>Base e plataforma</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TextDifferenceView</name>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>linha %1</translation>
        </message>
        <message>
            <source>… and more, which is not shown</source>
            <translation>… e mais, que não é mostrado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tls</name>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nada foi enviado.</translation>
        </message>
        <message>
            <source>others</source>
            <translation>outros</translation>
        </message>
        <message>
            <source>The account's own certificate authority has expired.</source>
            <translation>A autoridade certificadora própria da conta expirou.</translation>
        </message>
        <message>
            <source>Add the account again with a newer one (--ca-file; in the window: Certificate authority).</source>
            <translation>Adicione a conta de novo com uma mais nova (--ca-file; na janela: Autoridade certificadora).</translation>
        </message>
        <message>
            <source>The server's certificate is signed neither by the account's own certificate authority nor by one that this computer trusts.</source>
            <translation>O certificado do servidor não está assinado nem pela autoridade certificadora própria da conta nem por uma em que este computador confia.</translation>
        </message>
        <message>
            <source>Make sure that this is your server, then add the account again with the authority that signed it (--ca-file; in the window: Certificate authority).</source>
            <translation>Confirme que este é o seu servidor e adicione a conta de novo com a autoridade que o assinou (--ca-file; na janela: Autoridade certificadora).</translation>
        </message>
        <message>
            <source>The server's certificate is signed by nobody but itself.</source>
            <translation>O certificado do servidor só está assinado por ele mesmo.</translation>
        </message>
        <message>
            <source>If this is a server of your own, add the account again with that certificate as its authority (--ca-file; in the window: Certificate authority).</source>
            <translation>Se este servidor é seu, adicione a conta de novo com esse certificado como autoridade (--ca-file; na janela: Autoridade certificadora).</translation>
        </message>
        <message>
            <source>The server's certificate is signed by an authority that this computer does not trust.</source>
            <translation>O certificado do servidor está assinado por uma autoridade em que este computador não confia.</translation>
        </message>
        <message>
            <source>If this is a server of your own, add the account again with the certificate of that authority (--ca-file; in the window: Certificate authority).</source>
            <translation>Se este servidor é seu, adicione a conta de novo com o certificado dessa autoridade (--ca-file; na janela: Autoridade certificadora).</translation>
        </message>
        <message>
            <source>Check the account's address, or give the server a certificate for it.</source>
            <translation>Verifique o endereço da conta ou dê ao servidor um certificado para ele.</translation>
        </message>
        <message>
            <source>The server's certificate is not for this address.</source>
            <translation>O certificado do servidor não é para este endereço.</translation>
        </message>
        <message>
            <source>The server's certificate is for %1, not for this address.</source>
            <translation>O certificado do servidor é para %1, não para este endereço.</translation>
        </message>
        <message>
            <source>The server's certificate expired on %1.</source>
            <translation>O certificado do servidor expirou em %1.</translation>
        </message>
        <message>
            <source>Renew it on the server; if it is good there, check this computer's clock.</source>
            <translation>Renove-o no servidor; se lá estiver bom, verifique o relógio deste computador.</translation>
        </message>
        <message>
            <source>The server's certificate is not valid before %1.</source>
            <translation>O certificado do servidor não é válido antes de %1.</translation>
        </message>
        <message>
            <source>Check this computer's clock, then the certificate on the server.</source>
            <translation>Verifique o relógio deste computador e depois o certificado no servidor.</translation>
        </message>
        <message>
            <source>The server's certificate has been revoked.</source>
            <translation>O certificado do servidor foi revogado.</translation>
        </message>
        <message>
            <source>Give the server a new one. Until then, take it for somebody else's.</source>
            <translation>Dê um novo ao servidor. Até lá, considere-o de outra pessoa.</translation>
        </message>
        <message>
            <source>No encrypted connection to the service came about.</source>
            <translation>Não foi possível criar uma conexão criptografada com o serviço.</translation>
        </message>
        <message>
            <source>Check that https is spoken at the account's address and port.</source>
            <translation>Verifique se há https no endereço e na porta da conta.</translation>
        </message>
        <message>
            <source>The server's certificate was not accepted.</source>
            <translation>O certificado do servidor não foi aceito.</translation>
        </message>
        <message>
            <source>Look at the detail, then at the certificate on the server.</source>
            <translation>Olhe o detalhe e depois o certificado no servidor.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tour</name>
        <message numerus="yes">
            <source>%n picture(s) in %1</source>
            <translation>
                <numerusform>%n imagem em %1</numerusform>
                <numerusform>%n imagens em %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1, “%2”, never came about.</source>
            <translation>O passo %1, “%2”, nunca aconteceu.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TourAlbum</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Não é possível criar a pasta %1.</translation>
        </message>
        <message>
            <source>The picture %1 could not be written.</source>
            <translation>Não foi possível gravar a imagem %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferActions</name>
        <message>
            <source>%1 is no longer listed as it was; read its snapshots anew.</source>
            <translation>%1 não está mais listado como antes; leia os snapshots dele de novo.</translation>
        </message>
        <message>
            <source>Nothing to fetch: it is here already, or has no link that may be used.</source>
            <translation>Nada a baixar: já está aqui ou não tem link utilizável.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferDetail</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>It is the snapshot of %1.</source>
            <translation>É o snapshot de %1.</translation>
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
            <translation>Nº</translation>
        </message>
        <message>
            <source>Whose turn it is; one that runs goes on</source>
            <translation>A ordem na fila; um que já está em andamento prossegue</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Resta</translation>
        </message>
        <message>
            <source>Conn.</source>
            <translation>Conex.</translation>
        </message>
        <message>
            <source>Connections that are open now</source>
            <translation>Conexões abertas agora</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
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
            <translation>terminado</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>When the snapshot was taken</source>
            <translation>Quando o snapshot foi criado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferPane</name>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
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
            <translation>&amp;Descer</translation>
        </message>
        <message>
            <source>Open f&amp;older</source>
            <translation>&amp;Mostrar na pasta</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Tentar de novo</translation>
        </message>
        <message>
            <source>No download matches “%1”</source>
            <translation>Nenhum download corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Cada palavra precisa ser encontrada.</translation>
        </message>
        <message>
            <source>Nothing was downloaded yet</source>
            <translation>Nada foi baixado ainda</translation>
        </message>
        <message>
            <source>Downloads appear here while they run, and stay with how they ended. One that is broken off goes on where it was.</source>
            <translation>Os downloads aparecem aqui enquanto estão em andamento e ficam com o resultado que tiveram. Um que for interrompido prossegue de onde parou.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Retomar</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Choose ano&amp;ther folder…</source>
            <translation>Escolher ou&amp;tra pasta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferPartials</name>
        <message>
            <source>No open account has what %1 is a part of.</source>
            <translation>Nenhuma conta aberta tem aquilo de que %1 é parte.</translation>
        </message>
        <message>
            <source>%1 cannot go on: its snapshot is no longer listed, or is here already.</source>
            <translation>%1 não pode continuar: o snapshot não está mais listado ou já está aqui.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferSettings</name>
        <message>
            <source>Folder of the vault</source>
            <translation>Pasta do cofre</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Usar esta pasta</translation>
        </message>
        <message>
            <source>The vault stays where it is</source>
            <translation>O cofre fica onde está</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TransferWords</name>
        <message>
            <source>Receiving</source>
            <translation>Recebendo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
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
                <numerusform>%1 de %n download</numerusform>
                <numerusform>%1 de %n downloads</numerusform>
            </translation>
        </message>
        <message>
            <source>%1/s</source>
            <comment>speed</comment>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>resta %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unfinished download(s) of an earlier run; %1 are here already.</source>
            <translation>
                <numerusform>%n download inacabado de uma execução anterior; %1 já estão aqui.</numerusform>
                <numerusform>%n downloads inacabados de uma execução anterior; %1 já estão aqui.</numerusform>
            </translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sem limite</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Tray</name>
        <message>
            <source>&amp;Show Snapdeck</source>
            <translation>&amp;Mostrar o Snapdeck</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>mais %n</numerusform>
                <numerusform>mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TrayWords</name>
        <message>
            <source>waits until %1</source>
            <comment>time</comment>
            <translation>espera até %1</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) under way</source>
            <translation>
                <numerusform>%n operação em andamento</numerusform>
                <numerusform>%n operações em andamento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) not finished</source>
            <translation>
                <numerusform>%n download não concluído</numerusform>
                <numerusform>%n downloads não concluídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) want a look</source>
            <translation>
                <numerusform>%n operação pede atenção</numerusform>
                <numerusform>%n operações pedem atenção</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing under way</source>
            <translation>Nada em andamento</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>resource, kind of operation, state</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s) paused</source>
            <translation>
                <numerusform>%n operação em pausa</numerusform>
                <numerusform>%n operações em pausa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::TypedConfirmation</name>
        <message>
            <source>Type it by hand; pasting is off here.</source>
            <translation>Digite à mão; colar está desativado aqui.</translation>
        </message>
        <message>
            <source>Nothing is sent until you press the button below.</source>
            <translation>Nada é enviado até você pressionar o botão abaixo.</translation>
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
            <translation>Nota em uma cópia de %1</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <source>For whoever looks at it later. It stays beside the copy.</source>
            <translation>Para quem a examinar depois. Fica junto da cópia.</translation>
        </message>
        <message>
            <source>Tags of a copy of %1</source>
            <translation>Etiquetas de uma cópia de %1</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>&amp;Etiquetas</translation>
        </message>
        <message>
            <source>Separated by commas. The filter finds copies by them.</source>
            <translation>Separadas por vírgulas. O filtro encontra cópias por elas.</translation>
        </message>
        <message>
            <source>Nothing new was found in %1.</source>
            <translation>Nada de novo foi encontrado em %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n files were taken in.</source>
            <translation>
                <numerusform>%n arquivo foi incluído.</numerusform>
                <numerusform>%n arquivos foram incluídos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies went to the trash.</source>
            <translation>
                <numerusform>%n cópia foi para a lixeira.</numerusform>
                <numerusform>%n cópias foram para a lixeira.</numerusform>
            </translation>
        </message>
        <message>
            <source>No verified copy of %1 is left.</source>
            <translation>Não resta nenhuma cópia verificada de %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n resources have no verified copy any more.</source>
            <translation>
                <numerusform>%n recurso não tem mais cópia verificada.</numerusform>
                <numerusform>%n recursos não têm mais cópia verificada.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trash is empty; %1 are free again.</source>
            <translation>A lixeira está vazia; %1 foram liberados.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultCopy</name>
        <message>
            <source>The file is gone.</source>
            <translation>O arquivo não existe mais.</translation>
        </message>
        <message>
            <source>Not read through yet.</source>
            <translation>Ainda não lida por completo.</translation>
        </message>
        <message>
            <source>Whole: every checksum is right.</source>
            <translation>Íntegra: todas as somas de verificação conferem.</translation>
        </message>
        <message>
            <source>Not the bytes that were put here: the file has been changed.</source>
            <translation>Não são os bytes postos aqui: o arquivo foi alterado.</translation>
        </message>
        <message>
            <source>No archive at all, but %1.</source>
            <translation>Não é um arquivo zip, e sim %1.</translation>
        </message>
        <message>
            <source>Broken: %1.</source>
            <translation>Quebrada: %1.</translation>
        </message>
        <message>
            <source>Damaged at “%1”.</source>
            <translation>Danificada em “%1”.</translation>
        </message>
        <message>
            <source>“%1” is encrypted and cannot be checked.</source>
            <translation>“%1” está criptografado e não pode ser verificado.</translation>
        </message>
        <message>
            <source>The disk did not give the file: %1.</source>
            <translation>O disco não entregou o arquivo: %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultDetail</name>
        <message>
            <source>Last read through %1.</source>
            <translation>Última leitura completa %1.</translation>
        </message>
        <message>
            <source>Taken %1.</source>
            <translation>Snapshot criado em %1.</translation>
        </message>
        <message>
            <source>Nobody knows when it was taken.</source>
            <translation>Não se sabe quando o snapshot foi criado.</translation>
        </message>
        <message>
            <source>Put into the folder by hand; taken in %1.</source>
            <translation>Colocada na pasta manualmente; incluída em %1.</translation>
        </message>
        <message>
            <source>Downloaded %1.</source>
            <translation>Baixada em %1.</translation>
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
            <translation>Fixada</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>%1 chosen</source>
            <translation>%1 escolhidas</translation>
        </message>
        <message>
            <source>From the account %1.</source>
            <translation>Da conta %1.</translation>
        </message>
        <message>
            <source>Pinned: it stays until it is unpinned.</source>
            <translation>Fixada: fica até ser desafixada.</translation>
        </message>
        <message>
            <source>%1 of them verified.</source>
            <translation>Verificadas: %1.</translation>
        </message>
        <message>
            <source>%1 of them verified, %2 pinned. What is pinned stays until it is unpinned.</source>
            <translation>Verificadas: %1; fixadas: %2. As fixadas ficam até serem desafixadas.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultEmptyDialog</name>
        <message>
            <source>Empty the trash of the vault</source>
            <translation>Esvaziar a lixeira do cofre</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n cópia</numerusform>
                <numerusform>%n cópias</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 are deleted for good.</source>
            <translation>Exclusão definitiva de %1.</translation>
        </message>
        <message>
            <source>That frees %1. Nobody can bring them back.</source>
            <translation>Isso libera %1. Ninguém poderá trazê-las de volta.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are verified snapshots.</source>
            <translation>
                <numerusform>%n delas está verificada.</numerusform>
                <numerusform>%n delas estão verificadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A service keeps a snapshot for a limited time; these may be the only copies left.</source>
            <translation>Um serviço guarda um snapshot por tempo limitado; estas podem ser as únicas cópias que restam.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Delete %1 for good</source>
            <translation>Excluir %1 de vez</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultErrors</name>
        <message>
            <source>Plug in its disk, or choose another folder. Nothing was forgotten.</source>
            <translation>Conecte o disco dele ou escolha outra pasta. Nada foi esquecido.</translation>
        </message>
        <message>
            <source>The vault %1 is not open any more.</source>
            <translation>O cofre %1 não está mais aberto.</translation>
        </message>
        <message>
            <source>Open it again and try once more.</source>
            <translation>Abra-o de novo e tente outra vez.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be written.</source>
            <translation>Não é possível gravar no cofre %1.</translation>
        </message>
        <message>
            <source>Its copies can be read. To change something, allow writing there.</source>
            <translation>As cópias podem ser lidas. Para alterar algo, permita a gravação lá.</translation>
        </message>
        <message>
            <source>Another program is changing the vault.</source>
            <translation>Outro programa está alterando o cofre.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>Não foi possível gravar %1.</translation>
        </message>
        <message>
            <source>Check that the disk has room and can be written.</source>
            <translation>Verifique se o disco tem espaço e permite gravação.</translation>
        </message>
        <message>
            <source>There is not enough room in %1 for %2.</source>
            <translation>Não há espaço suficiente em %1 para %2.</translation>
        </message>
        <message>
            <source>Empty the trash, remove copies, or move the vault to another disk.</source>
            <translation>Esvazie a lixeira, remova cópias ou mude o cofre para outro disco.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>Não foi possível ler %1.</translation>
        </message>
        <message>
            <source>Check the file and its disk.</source>
            <translation>Verifique o arquivo e o disco dele.</translation>
        </message>
        <message>
            <source>The vault has no copy “%1”.</source>
            <translation>O cofre não tem nenhuma cópia “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault list” shows those it has.</source>
            <translation>“snapdeck-cli vault list” mostra as que ele tem.</translation>
        </message>
        <message>
            <source>The trash has nothing with the number “%1”.</source>
            <translation>A lixeira não tem nada com o número “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault trash list” shows what can be had back.</source>
            <translation>“snapdeck-cli vault trash list” mostra o que pode ser recuperado.</translation>
        </message>
        <message>
            <source>%1 was not taken into the vault: %2</source>
            <translation>%1 não foi incluído no cofre: %2</translation>
        </message>
        <message>
            <source>Download the snapshot again.</source>
            <translation>Baixe o snapshot de novo.</translation>
        </message>
        <message>
            <source>%1 could not be understood and was set aside.</source>
            <translation>%1 não foi compreendido e foi posto de lado.</translation>
        </message>
        <message>
            <source>What it said of pins, notes and rules may have to be said again.</source>
            <translation>O que ele dizia sobre fixações, notas e regras talvez precise ser informado de novo.</translation>
        </message>
        <message>
            <source>%1 is pinned, so it stays. Nothing was removed.</source>
            <translation>%1 está fixada, portanto fica. Nada foi removido.</translation>
        </message>
        <message>
            <source>Unpin it first, if it is to go.</source>
            <translation>Para removê-la, desafixe-a primeiro.</translation>
        </message>
        <message>
            <source>No vault can be found in %1.</source>
            <translation>Nenhum cofre foi encontrado em %1.</translation>
        </message>
        <message>
            <source>Nothing can be written to the folder %1.</source>
            <translation>Não é possível gravar nada na pasta %1.</translation>
        </message>
        <message>
            <source>Choose another folder, or allow writing there.</source>
            <translation>Escolha outra pasta ou permita gravar nela.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultIndex</name>
        <message>
            <source>it has %1 bytes instead of %2</source>
            <translation>tem %1 bytes em vez de %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultIntake</name>
        <message>
            <source>it is no file</source>
            <translation>não é um arquivo</translation>
        </message>
        <message>
            <source>its length is not what it was.</source>
            <translation>o tamanho não é o que era.</translation>
        </message>
        <message>
            <source>its bytes are not those that came.</source>
            <translation>os bytes não são os que chegaram.</translation>
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
            <translation>Criado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Cópia</translation>
        </message>
        <message>
            <source>What was found when it was last read through</source>
            <translation>O que foi constatado na última leitura completa</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>When it was last read from end to end</source>
            <translation>Quando foi lida pela última vez do início ao fim</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixa</translation>
        </message>
        <message>
            <source>What is pinned never goes by itself</source>
            <translation>O que está fixado nunca sai sozinho</translation>
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
            <translation>Origem</translation>
        </message>
        <message>
            <source>How it came into the vault</source>
            <translation>Como entrou no cofre</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixada</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Nobody knows when it was taken.</source>
            <translation>Não se sabe quando foi criado.</translation>
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
            <translation>não fixada</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultNotices</name>
        <message>
            <source>Look again</source>
            <translation>Olhar de novo</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Escolher outra pasta…</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultPage</name>
        <message>
            <source>Vault</source>
            <translation>Cofre</translation>
        </message>
        <message>
            <source>Filter copies</source>
            <translation>Filtrar cópias</translation>
        </message>
        <message>
            <source>Verify &amp;all</source>
            <translation>Verificar t&amp;udo</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <source>Read every copy from end to end</source>
            <translation>Ler cada cópia do início ao fim</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>&amp;What is kept…</source>
            <translation>&amp;O que é guardado…</translation>
        </message>
        <message>
            <source>&amp;Clean up now…</source>
            <translation>Limpar &amp;agora…</translation>
        </message>
        <message>
            <source>&amp;Take in files put there by hand</source>
            <translation>&amp;Incluir arquivos colocados manualmente</translation>
        </message>
        <message>
            <source>&amp;Open the vault's folder</source>
            <translation>A&amp;brir a pasta do cofre</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Exibição</translation>
        </message>
        <message>
            <source>&amp;Copies</source>
            <translation>&amp;Cópias</translation>
        </message>
        <message>
            <source>&amp;Trash</source>
            <translation>&amp;Lixeira</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>&amp;Trash %1</source>
            <translation>&amp;Lixeira %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultPane</name>
        <message>
            <source>Local copies</source>
            <translation>Cópias locais</translation>
        </message>
        <message>
            <source>&amp;Verify</source>
            <translation>&amp;Verificar</translation>
        </message>
        <message>
            <source>&amp;Pin</source>
            <translation>&amp;Fixar</translation>
        </message>
        <message>
            <source>&amp;Look inside</source>
            <translation>Ver o co&amp;nteúdo</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>N&amp;ota…</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>&amp;Etiquetas…</translation>
        </message>
        <message>
            <source>What is &amp;kept…</source>
            <translation>O que é &amp;guardado…</translation>
        </message>
        <message>
            <source>Show in f&amp;older</source>
            <translation>Mostrar na &amp;pasta</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <source>No copy matches “%1”</source>
            <translation>Nenhuma cópia corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found in its name, note, tags or state.</source>
            <translation>Cada palavra precisa constar do nome, da nota, das etiquetas ou do estado.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <source>Reading the vault…</source>
            <translation>Lendo o cofre…</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Um momento.</translation>
        </message>
        <message>
            <source>The vault is not there</source>
            <translation>O cofre não está disponível</translation>
        </message>
        <message>
            <source>No copies yet</source>
            <translation>Ainda não há cópias</translation>
        </message>
        <message>
            <source>The service keeps a snapshot for 30 days. “Keep in vault” beside a snapshot fetches a copy that stays, and “Keep every new snapshot” does so by itself.</source>
            <translation>O serviço guarda um snapshot por 30 dias. “Guardar no cofre”, abaixo da lista de snapshots, baixa uma cópia que fica, e “Guardar todo snapshot novo” faz isso automaticamente.</translation>
        </message>
        <message>
            <source>Look for files put there by hand</source>
            <translation>Procurar arquivos colocados manualmente</translation>
        </message>
        <message>
            <source>Un&amp;pin</source>
            <translation>Desa&amp;fixar</translation>
        </message>
        <message>
            <source>Into the trash, from where it can be had back</source>
            <translation>Para a lixeira, de onde pode ser recuperada</translation>
        </message>
        <message>
            <source>It is pinned, so it stays. Unpin it first, if it is to go.</source>
            <translation>Está fixada, portanto fica. Para removê-la, desafixe-a primeiro.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them are pinned, so they stay. Unpin those first, if they are to go.</source>
            <translation>
                <numerusform>%n delas está fixada, portanto fica. Para removê-la, desafixe-a primeiro.</numerusform>
                <numerusform>%n delas estão fixadas, portanto ficam. Para removê-las, desafixe-as primeiro.</numerusform>
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
            <translation>&amp;Salvar</translation>
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
            <translation>Criado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Why it went</source>
            <translation>Por que saiu</translation>
        </message>
        <message>
            <source>Went</source>
            <translation>Saiu</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Fica por</translation>
        </message>
        <message>
            <source>After that it may be gone for good</source>
            <translation>Depois disso, pode sumir de vez</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultTrashPane</name>
        <message>
            <source>&amp;Put back</source>
            <translation>&amp;Pôr de volta</translation>
        </message>
        <message>
            <source>&amp;Empty for good…</source>
            <translation>&amp;Esvaziar de vez…</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>Back to where it lay</source>
            <translation>De volta ao lugar de antes</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>A lixeira está vazia</translation>
        </message>
        <message numerus="yes">
            <source>What is removed from the vault lies here for %n days.</source>
            <translation>
                <numerusform>O que é removido do cofre fica aqui por %n dia.</numerusform>
                <numerusform>O que é removido do cofre fica aqui por %n dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in the trash matches “%1”</source>
            <translation>Nada na lixeira corresponde a “%1”</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Cada palavra precisa ser encontrada.</translation>
        </message>
        <message numerus="yes">
            <source>%n copies take %1; emptying the trash frees that.</source>
            <translation>
                <numerusform>%n cópia ocupa %1; esvaziar a lixeira libera isso.</numerusform>
                <numerusform>%n cópias ocupam %1; esvaziar a lixeira libera isso.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::VaultVerifyLine</name>
        <message>
            <source>Verifying the copies</source>
            <translation>Verificando as cópias</translation>
        </message>
        <message>
            <source>Reading %1 through</source>
            <translation>Lendo %1 por completo</translation>
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
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterada</translation>
        </message>
        <message>
            <source>No archive</source>
            <translation>Não é zip</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Quebrada</translation>
        </message>
        <message>
            <source>Corrupt</source>
            <translation>Corrompida</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Criptografada</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Ilegível</translation>
        </message>
        <message>
            <source>Not verified yet</source>
            <translation>Não verificada</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>Incluída</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Baixada</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n cópia</numerusform>
                <numerusform>%n cópias</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleaned up</source>
            <translation>Limpeza</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Substituída</translation>
        </message>
        <message>
            <source>Removed by hand</source>
            <translation>Removida manualmente</translation>
        </message>
        <message>
            <source>The vault is being read.</source>
            <translation>O cofre está sendo lido.</translation>
        </message>
        <message>
            <source>Nothing can be written to %1: copies can be read, but neither kept nor removed.</source>
            <translation>Não é possível gravar em %1: as cópias podem ser lidas, mas não guardadas nem removidas.</translation>
        </message>
        <message numerus="yes">
            <source>%n copies read.</source>
            <translation>
                <numerusform>%n cópia lida.</numerusform>
                <numerusform>%n cópias lidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them are whole.</source>
            <translation>Todas estão íntegras.</translation>
        </message>
        <message numerus="yes">
            <source>%n are not what they should be.</source>
            <translation>
                <numerusform>%n não é o que deveria ser.</numerusform>
                <numerusform>%n não são o que deveriam ser.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled before any copy was read to its end.</source>
            <translation>Cancelado antes que alguma cópia fosse lida até o fim.</translation>
        </message>
        <message>
            <source>Cancelled. %1 %2</source>
            <translation>Cancelado. %1 %2</translation>
        </message>
        <message>
            <source>No vault can be found in %1. Is its disk connected? What was known of the copies is still shown.</source>
            <translation>Nenhum cofre foi encontrado em %1. O disco está conectado? O que se sabia das cópias continua visível.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WelcomePage</name>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Welcome to Snapdeck</source>
            <translation>Boas-vindas ao Snapdeck</translation>
        </message>
        <message>
            <source>Snapshots of your applications, taken once and never lost; checked copies that outlive their links; capsules captured only when you are sure.</source>
            <translation>Snapshots de suas aplicações, criados uma vez e nunca perdidos; cópias verificadas que duram mais que seus links; cápsulas capturadas só quando você tem certeza.</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Experimentar a demonstração</translation>
        </message>
        <message>
            <source>Opens a second window with simulated services: no account, no network</source>
            <translation>Abre uma segunda janela com serviços simulados: sem conta, sem rede</translation>
        </message>
        <message>
            <source>Snapshots of applications and databases.</source>
            <translation>Snapshots de aplicações e bancos de dados.</translation>
        </message>
        <message>
            <source>5 seconds between two snapshots, 3 minutes between two of one application. Snapdeck waits and sends by itself.</source>
            <translation>5 segundos entre dois snapshots, 3 minutos entre dois da mesma aplicação. O Snapdeck espera e envia sozinho.</translation>
        </message>
        <message>
            <source>Each day as many as your plan's memory allows: two for every 256 MB.</source>
            <translation>A cada dia, tantos quantos a memória do seu plano permite: dois para cada 256 MB.</translation>
        </message>
        <message>
            <source>A download link ends after 30 days. A copy in the vault stays.</source>
            <translation>Um link de download expira após 30 dias. Uma cópia no cofre fica.</translation>
        </message>
        <message>
            <source>Capsules, and the templates made of them.</source>
            <translation>Cápsulas e os templates feitos delas.</translation>
        </message>
        <message>
            <source>Nothing is sent twice: where an answer is lost, Snapdeck looks what happened.</source>
            <translation>Nada é enviado duas vezes: quando uma resposta se perde, o Snapdeck verifica o que aconteceu.</translation>
        </message>
        <message>
            <source>A template can be tried: launched, seen to run, and put away again.</source>
            <translation>Um template pode ser testado: uma cápsula é iniciada a partir dele, vista em execução e destruída em seguida.</translation>
        </message>
        <message>
            <source>Capturing a capsule into a template destroys the capsule. You confirm it by its id.</source>
            <translation>Capturar uma cápsula em um template destrói a cápsula. Você confirma pelo id.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Workspace</name>
        <message>
            <source>There is no account named “%1”.</source>
            <translation>Não há nenhuma conta chamada “%1”.</translation>
        </message>
        <message>
            <source>Add it first, or choose one that is there.</source>
            <translation>Adicione-a antes ou escolha uma existente.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::Wrenn</name>
        <message>
            <source>Wrenn does not accept this key.</source>
            <translation>A Wrenn não aceita esta chave.</translation>
        </message>
        <message>
            <source>Give this account a key that is still valid.</source>
            <translation>Dê a esta conta uma chave que ainda seja válida.</translation>
        </message>
        <message>
            <source>Wrenn does not allow this.</source>
            <translation>A Wrenn não permite isso.</translation>
        </message>
        <message>
            <source>Templates of the platform belong to the operator; other things need a key with the permission.</source>
            <translation>Templates da plataforma pertencem ao operador; o resto exige uma chave com a permissão.</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>Não existe mais.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Atualize a lista.</translation>
        </message>
        <message>
            <source>A template of this name exists already.</source>
            <translation>Já existe um template com este nome.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>A template of the platform has this name.</source>
            <translation>Um template da plataforma tem este nome.</translation>
        </message>
        <message>
            <source>The capsule's state does not allow this.</source>
            <translation>O estado da cápsula não permite isso.</translation>
        </message>
        <message>
            <source>Refresh the list and look at its state.</source>
            <translation>Atualize a lista e veja o estado.</translation>
        </message>
        <message>
            <source>The present state does not allow this.</source>
            <translation>O estado atual não permite isto.</translation>
        </message>
        <message>
            <source>Wrenn refused the request.</source>
            <translation>A Wrenn recusou a solicitação.</translation>
        </message>
        <message>
            <source>The detail tells what it did not like.</source>
            <translation>O detalhe diz o que não foi aceito.</translation>
        </message>
        <message>
            <source>The capsule's host could not be asked.</source>
            <translation>Não foi possível consultar o host da cápsula.</translation>
        </message>
        <message>
            <source>Nothing happened. Try again later.</source>
            <translation>Nada aconteceu. Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>No host is available.</source>
            <translation>Nenhum host está disponível.</translation>
        </message>
        <message>
            <source>The capsule's host did not finish in time, or failed.</source>
            <translation>O host da cápsula não terminou a tempo ou falhou.</translation>
        </message>
        <message>
            <source>Wrenn could not record the result.</source>
            <translation>A Wrenn não conseguiu registrar o resultado.</translation>
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
            <translation>%1 · atualizando</translation>
        </message>
        <message>
            <source>updated %1</source>
            <translation>atualizado %1</translation>
        </message>
        <message>
            <source>%1 What you see was read at %2.</source>
            <translation>%1 O que você vê foi lido às %2.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>None of this type</source>
            <translation>Nada deste tipo</translation>
        </message>
        <message>
            <source>Every word must be found.</source>
            <translation>Cada palavra precisa ser encontrada.</translation>
        </message>
        <message>
            <source>There are others.</source>
            <translation>Há de outros tipos.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>It takes a second or two.</source>
            <translation>Leva um ou dois segundos.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennOperations</name>
        <message>
            <source>Another operation works on the template “%1”.</source>
            <translation>Outra operação trabalha no template “%1”.</translation>
        </message>
        <message>
            <source>Nothing was sent. Choose another name, or wait until it has ended.</source>
            <translation>Nada foi enviado. Escolha outro nome ou espere que ela termine.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennOverview</name>
        <message>
            <source>Look again</source>
            <translation>Olhar de novo</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The service says so of this capsule; nothing can be captured from it.</source>
            <translation>É o que o serviço diz desta cápsula; nada pode ser capturado dela.</translation>
        </message>
        <message>
            <source>Nobody has seen a capsule of it start.</source>
            <translation>Ninguém viu uma cápsula feita a partir dele iniciar.</translation>
        </message>
        <message>
            <source>pauses if nobody uses it before</source>
            <translation>pausa se ninguém a usar antes</translation>
        </message>
        <message>
            <source>capsules running</source>
            <translation>em execução</translation>
        </message>
        <message>
            <source>capsules paused</source>
            <translation>em pausa</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>own templates seen to start</source>
            <translation>templates próprios vistos iniciando</translation>
        </message>
        <message>
            <source>want a look</source>
            <translation>pedem atenção</translation>
        </message>
        <message>
            <source>Nothing wants a look: no operation failed, and every own template was seen to start.</source>
            <translation>Nada pede atenção: nenhuma operação falhou, e todo template próprio foi visto iniciando.</translation>
        </message>
        <message>
            <source>Every capsule</source>
            <translation>Todas as cápsulas</translation>
        </message>
        <message>
            <source>Nothing waits, and no capsule pauses by itself.</source>
            <translation>Nada à espera, e nenhuma cápsula pausa sozinha.</translation>
        </message>
        <message>
            <source>Nothing has been read yet: nobody knows.</source>
            <translation>Nada foi lido ainda: ninguém sabe.</translation>
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
            <translation>Não existem mais: %1.</translation>
        </message>
        <message>
            <source>Still there, paused: %1.</source>
            <translation>Ainda existem, pausadas: %1.</translation>
        </message>
        <message>
            <source>Stopped or failed: %1.</source>
            <translation>Paradas ou com falha: %1.</translation>
        </message>
        <message>
            <source>Still there, running: %1.</source>
            <translation>Ainda existem, em execução: %1.</translation>
        </message>
        <message>
            <source>What became of it could not be seen: %1.</source>
            <translation>Não foi possível ver o que aconteceu com: %1.</translation>
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
                <numerusform>%n em andamento</numerusform>
                <numerusform>%n em andamento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not captured</source>
            <translation>
                <numerusform>%n não capturada</numerusform>
                <numerusform>%n não capturadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n incerta</numerusform>
                <numerusform>%n incertas</numerusform>
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
                <numerusform>%n solicitada: %1.</numerusform>
                <numerusform>%n solicitadas: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Delete the old template, then capture…</source>
            <translation>Excluir o template antigo e capturar…</translation>
        </message>
        <message>
            <source>It is being destroyed now.</source>
            <translation>Ela está sendo destruída agora.</translation>
        </message>
        <message>
            <source>It was destroyed afterwards.</source>
            <translation>Ela foi destruída depois.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennReports</name>
        <message>
            <source>Details copied.</source>
            <translation>Detalhes copiados.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennSplitPage</name>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::WrennTerms</name>
        <message>
            <source>Nothing was sent. The operation %1 has to end first: wait for it, or follow it where nobody works on it any more.</source>
            <translation>Nada foi enviado. A operação %1 precisa terminar antes: espere por ela ou acompanhe-a se ninguém mais trabalha nela.</translation>
        </message>
        <message>
            <source>Another operation works on %1 already.</source>
            <translation>Outra operação já trabalha em %1.</translation>
        </message>
        <message>
            <source>Another operation works on the template “%1”.</source>
            <translation>Outra operação trabalha no template “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountAddCommand</name>
        <message>
            <source>--provider must be square-cloud or wrenn</source>
            <translation>--provider precisa ser square-cloud ou wrenn</translation>
        </message>
        <message>
            <source>--storage-url is for square-cloud: Wrenn has no downloads</source>
            <translation>--storage-url é para square-cloud: a Wrenn não tem downloads</translation>
        </message>
        <message>
            <source>give either --key-stdin or --key-env</source>
            <translation>informe --key-stdin ou --key-env, um dos dois</translation>
        </message>
        <message>
            <source>say where the key comes from: --key-stdin or --key-env VAR</source>
            <translation>diga de onde vem a chave: --key-stdin ou --key-env VAR</translation>
        </message>
        <message>
            <source>The system's keychain did not take the key, so the account is session-only.</source>
            <translation>O chaveiro do sistema não aceitou a chave, portanto a conta vale só para a sessão.</translation>
        </message>
        <message>
            <source>Account “%1” was added.</source>
            <translation>A conta “%1” foi adicionada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountEditCommand</name>
        <message>
            <source>say what is to be different</source>
            <translation>diga o que deve mudar</translation>
        </message>
        <message>
            <source>give either --key-stdin or --key-env</source>
            <translation>informe --key-stdin ou --key-env, não ambas</translation>
        </message>
        <message>
            <source>give either a key or --session-only</source>
            <translation>informe uma chave ou --session-only, não ambas</translation>
        </message>
        <message>
            <source>give either --ca-file or --no-ca-file</source>
            <translation>informe --ca-file ou --no-ca-file, não ambas</translation>
        </message>
        <message>
            <source>--colour must be blue, green, violet, amber or red</source>
            <translation>--colour deve ser blue, green, violet, amber ou red</translation>
        </message>
        <message>
            <source>--storage-url is for square-cloud: Wrenn has no downloads</source>
            <translation>--storage-url é para square-cloud: Wrenn não tem downloads</translation>
        </message>
        <message>
            <source>The system's keychain did not take the key, so the account is session-only.</source>
            <translation>O chaveiro do sistema não aceitou a chave, portanto a conta vale só para a sessão.</translation>
        </message>
        <message>
            <source>Interrupted. All but the key was changed; whether the system&apos;s keychain took the key is not known. Give it again.</source>
            <translation>Interrompido. Tudo foi alterado, menos a chave; não se sabe se o chaveiro do sistema a aceitou. Informe-a de novo.</translation>
        </message>
        <message>
            <source>Interrupted. The account was changed, but the system&apos;s keychain may still hold its key. Run it again with --session-only.</source>
            <translation>Interrompido. A conta foi alterada, mas o chaveiro do sistema pode ainda ter a chave dela. Execute de novo com --session-only.</translation>
        </message>
        <message>
            <source>Account “%1” was changed.</source>
            <translation>A conta “%1” foi alterada.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountListCommand</name>
        <message>
            <source>session</source>
            <translation>sessão</translation>
        </message>
        <message>
            <source>keychain</source>
            <translation>chaveiro</translation>
        </message>
        <message>
            <source>There are no accounts. Add one with “snapdeck-cli account add”.</source>
            <translation>Não há contas. Adicione uma com “snapdeck-cli account add”.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <source>service</source>
            <translation>serviço</translation>
        </message>
        <message>
            <source>address</source>
            <translation>endereço</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>conexão</translation>
        </message>
        <message>
            <source>key</source>
            <translation>chave</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>somente leitura</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountRemoveCommand</name>
        <message>
            <source>Account “%1” was removed.</source>
            <translation>A conta “%1” foi removida.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::AccountTestCommand</name>
        <message>
            <source>The service accepts the key of “%1”.</source>
            <translation>O serviço aceita a chave de “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleCaptureCommand</name>
        <message>
            <source>“%1” cannot be a template's name: 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or digit</source>
            <translation>“%1” não pode ser nome de template: de 1 a 64 letras, algarismos, pontos, hifens e sublinhados, o primeiro uma letra ou um algarismo</translation>
        </message>
        <message>
            <source>--name names one template, and there are several capsules: leave it out</source>
            <translation>--name dá nome a um só template, e há várias cápsulas: omita essa opção</translation>
        </message>
        <message>
            <source>--%1 needs --name</source>
            <translation>--%1 exige --name</translation>
        </message>
        <message>
            <source>give either --overwrite or --delete-old</source>
            <translation>informe --overwrite ou --delete-old, um dos dois</translation>
        </message>
        <message>
            <source>--confirm-delete goes with --delete-old</source>
            <translation>--confirm-delete acompanha --delete-old</translation>
        </message>
        <message>
            <source>Nothing was sent. Confirm it with --confirm-destroy and the capsule's own id.</source>
            <translation>Nada foi enviado. Confirme com --confirm-destroy e o id da própria cápsula.</translation>
        </message>
        <message>
            <source>A capture destroys the capsule “%1”, and nobody has confirmed that.</source>
            <translation>Uma captura destrói a cápsula “%1”, e ninguém confirmou isso.</translation>
        </message>
        <message>
            <source>What was confirmed, “%1”, is not the capsule “%2”.</source>
            <translation>O que foi confirmado, “%1”, não é a cápsula “%2”.</translation>
        </message>
        <message>
            <source>“%1” was confirmed, and is none of the capsules to capture.</source>
            <translation>“%1” foi confirmada, mas não está entre as cápsulas a capturar.</translation>
        </message>
        <message>
            <source>--delete-old deletes the template “%1” for good, and nobody has confirmed that.</source>
            <translation>--delete-old exclui de vez o template “%1”, e ninguém confirmou isso.</translation>
        </message>
        <message>
            <source>Interrupted. The capture had been sent and cannot be called back: the service goes on. The template would be called “%1”.</source>
            <translation>Interrompido. A captura já tinha sido enviada e não pode ser cancelada: o serviço continua. O template se chamaria “%1”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleCreateCommand</name>
        <message>
            <source>“capsule create” needs --template T</source>
            <translation>“capsule create” exige --template T</translation>
        </message>
        <message>
            <source>“%1” cannot be a template's name</source>
            <translation>“%1” não pode ser nome de template</translation>
        </message>
        <message>
            <source>--%1 must be a whole number from %2 up, not “%3”</source>
            <translation>--%1 precisa ser um número inteiro a partir de %2, não “%3”</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleDestroyCommand</name>
        <message>
            <source>Destroying the capsule “%1” cannot be undone, and nobody has confirmed that.</source>
            <translation>Destruir a cápsula “%1” não pode ser desfeito, e ninguém confirmou isso.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CapsuleKeepAwakeCommand</name>
        <message>
            <source>Interrupted. It may have been sent already; asking again does no harm.</source>
            <translation>Interrompido. Pode já ter sido enviado; pedir de novo não faz mal.</translation>
        </message>
        <message>
            <source>The capsule %1 is kept awake.</source>
            <translation>A cápsula %1 é mantida ativa.</translation>
        </message>
        <message>
            <source>Unless somebody uses it, it pauses at %1.</source>
            <translation>Se ninguém a usar, ela pausa em %1.</translation>
        </message>
        <message>
            <source>It never pauses by itself.</source>
            <translation>Ela nunca pausa sozinha.</translation>
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
            <translation>status</translation>
        </message>
        <message>
            <source>template</source>
            <translation>template</translation>
        </message>
        <message>
            <source>vcpus</source>
            <translation>vcpus</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>memória</translation>
        </message>
        <message>
            <source>created</source>
            <translation>criada</translation>
        </message>
        <message>
            <source>pauses</source>
            <translation>pausa</translation>
        </message>
        <message>
            <source>There are no capsules.</source>
            <translation>Não há cápsulas.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Capture</name>
        <message>
            <source>%1, which is not in the list</source>
            <translation>%1, que não está na lista</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>idade %1</translation>
        </message>
        <message>
            <source>of unknown age</source>
            <translation>idade desconhecida</translation>
        </message>
        <message>
            <source>%1 (%2, %3, %4 vCPUs, %5 MiB)</source>
            <translation>%1 (%2, %3, %4 vCPUs, %5 MiB)</translation>
        </message>
        <message>
            <source>%1, %2, other capsules running from it: %3</source>
            <translation>%1, %2, outras cápsulas em execução a partir dele: %3</translation>
        </message>
        <message>
            <source>no template has that name now</source>
            <translation>nenhum template tem esse nome agora</translation>
        </message>
        <message>
            <source>the template that has that name now (%1) is deleted first</source>
            <translation>o template que tem esse nome agora (%1) é excluído antes</translation>
        </message>
        <message>
            <source>the template that has that name now (%1) is replaced</source>
            <translation>o template que tem esse nome agora (%1) é substituído</translation>
        </message>
        <message>
            <source>a template has that name already (%1) and is not touched</source>
            <translation>um template já tem esse nome (%1) e não é tocado</translation>
        </message>
        <message>
            <source>this server overwrites where it is asked to</source>
            <translation>este servidor sobrescreve quando isso é pedido</translation>
        </message>
        <message>
            <source>this server never overwrites</source>
            <translation>este servidor nunca sobrescreve</translation>
        </message>
        <message>
            <source>whether this server overwrites cannot be told</source>
            <translation>não é possível saber se este servidor sobrescreve</translation>
        </message>
        <message>
            <source>Will be destroyed for good: the capsule %1, captured as “%2”</source>
            <translation>Será destruída de vez: a cápsula %1, capturada como “%2”</translation>
        </message>
        <message>
            <source>it is paused first</source>
            <translation>ela é pausada antes</translation>
        </message>
        <message>
            <source>a capsule like it is launched of the template afterwards</source>
            <translation>uma cápsula como ela é iniciada do template depois</translation>
        </message>
        <message>
            <source>This server never overwrites a template, and “%1” is there.</source>
            <translation>Este servidor nunca sobrescreve um template, e “%1” existe.</translation>
        </message>
        <message>
            <source>Nothing was sent. With --delete-old --confirm-delete %1 instead of --overwrite the old template is deleted first; or give another name.</source>
            <translation>Nada foi enviado. Com --delete-old --confirm-delete %1 em vez de --overwrite, o template antigo é excluído antes; ou informe outro nome.</translation>
        </message>
        <message>
            <source>As far as can be told, this server captures running capsules only.</source>
            <translation>Até onde se sabe, este servidor só captura cápsulas em execução.</translation>
        </message>
        <message>
            <source>Nothing was sent. Leave out --pause-first.</source>
            <translation>Nada foi enviado. Omita --pause-first.</translation>
        </message>
        <message>
            <source>%1 asked for: %2 captured, %3 not captured, %4 unknown, %5 lost.</source>
            <translation>Solicitadas: %1; capturadas: %2, não capturadas: %3, desconhecidas: %4, perdidas: %5.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Command</name>
        <message>
            <source>PLAIN HTTP (!)</source>
            <translation>HTTP SEM TLS (!)</translation>
        </message>
        <message>
            <source>own CA</source>
            <translation>AC própria</translation>
        </message>
        <message>
            <source>PLAIN HTTP ALLOWED (!)</source>
            <translation>HTTP SEM TLS PERMITIDO (!)</translation>
        </message>
        <message>
            <source>Warning: account “%1”: %2</source>
            <translation>Aviso: conta “%1”: %2</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>The account “%1” is read-only.</source>
            <translation>A conta “%1” é somente leitura.</translation>
        </message>
        <message>
            <source>Nothing was sent. Use another account, or add it again without --read-only.</source>
            <translation>Nada foi enviado. Use outra conta ou adicione-a de novo sem --read-only.</translation>
        </message>
        <message>
            <source>Interrupted. Nothing was changed.</source>
            <translation>Interrompido. Nada foi alterado.</translation>
        </message>
        <message>
            <source>There is no account named “%1”.</source>
            <translation>Não há nenhuma conta chamada “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli account list” shows those there are.</source>
            <translation>“snapdeck-cli account list” mostra as que existem.</translation>
        </message>
        <message>
            <source>The account “%1” is one of %2, and this needs one of %3.</source>
            <translation>A conta “%1” é de %2, e isto precisa de uma de %3.</translation>
        </message>
        <message>
            <source>Name another one with --account.</source>
            <translation>Indique outra com --account.</translation>
        </message>
        <message>
            <source>There is no account of %1.</source>
            <translation>Não há nenhuma conta de %1.</translation>
        </message>
        <message>
            <source>Add one with “snapdeck-cli account add”.</source>
            <translation>Adicione uma com “snapdeck-cli account add”.</translation>
        </message>
        <message>
            <source>There is more than one account of %1.</source>
            <translation>Há mais de uma conta de %1.</translation>
        </message>
        <message>
            <source>Say which with --account.</source>
            <translation>Diga qual com --account.</translation>
        </message>
        <message>
            <source>The journal knows no operation “%1”.</source>
            <translation>O diário não conhece a operação “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli operation list --all” shows those it knows.</source>
            <translation>“snapdeck-cli operation list --all” mostra as que ele conhece.</translation>
        </message>
        <message>
            <source>Set %1 to the key in every run.</source>
            <translation>Defina %1 com a chave em cada execução.</translation>
        </message>
        <message>
            <source>Trusted for %1: “%2”, valid until %3.</source>
            <translation>Confiável para %1: “%2”, válido até %3.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::CommandLine</name>
        <message>
            <source>unknown option “%1”</source>
            <translation>opção desconhecida “%1”</translation>
        </message>
        <message>
            <source>unknown command “%1”</source>
            <translation>comando desconhecido “%1”</translation>
        </message>
        <message>
            <source>what about “%1”? It knows: %2</source>
            <translation>o que fazer com “%1”? Ele conhece: %2</translation>
        </message>
        <message>
            <source>“%1” has no “%2”; it knows: %3</source>
            <translation>“%1” não tem “%2”; ele conhece: %3</translation>
        </message>
        <message>
            <source>“%1” needs %2</source>
            <translation>“%1” exige %2</translation>
        </message>
        <message>
            <source>“%1” does not know what to do with “%2”</source>
            <translation>“%1” não sabe o que fazer com “%2”</translation>
        </message>
        <message>
            <source>--time-scale must be a number above 0, not “%1”</source>
            <translation>--time-scale precisa ser um número acima de 0, não “%1”</translation>
        </message>
        <message>
            <source>“help” does not know what to do with “%1”</source>
            <translation>“help” não sabe o que fazer com “%1”</translation>
        </message>
        <message>
            <source>no command was given</source>
            <translation>nenhum comando foi informado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Help</name>
        <message>
            <source>give either IDs or --all</source>
            <translation>informe IDs ou --all, um dos dois</translation>
        </message>
        <message>
            <source>the service; required</source>
            <translation>o serviço; obrigatório</translation>
        </message>
        <message>
            <source>address of the service, where it is not the provider's own</source>
            <translation>endereço do serviço, quando não é o do próprio provedor</translation>
        </message>
        <message>
            <source>where snapshots lie, for servers whose listings have no links</source>
            <translation>onde ficam os snapshots, para servidores cujas listagens não têm links</translation>
        </message>
        <message>
            <source>certificate authority (PEM) of a server of your own: trusted besides the system's, for this account's host only; a copy is kept</source>
            <translation>autoridade certificadora (PEM) de um servidor próprio: confiável além das do sistema, só para o servidor desta conta; uma cópia é guardada</translation>
        </message>
        <message>
            <source>read the key from standard input, one line</source>
            <translation>ler a chave da entrada padrão, uma linha</translation>
        </message>
        <message>
            <source>read the key from an environment variable</source>
            <translation>ler a chave de uma variável de ambiente</translation>
        </message>
        <message>
            <source>keep the key nowhere: it comes from SNAPDECK_KEY_&lt;NAME&gt; in every run</source>
            <translation>não guardar a chave em lugar nenhum: ela vem de SNAPDECK_KEY_&lt;NAME&gt; em cada execução</translation>
        </message>
        <message>
            <source>accept an unencrypted connection to another computer</source>
            <translation>aceitar uma conexão não criptografada com outro computador</translation>
        </message>
        <message>
            <source>refuse whatever changes something on the server</source>
            <translation>recusar tudo o que altere algo no servidor</translation>
        </message>
        <message>
            <source>add an account</source>
            <translation>adicionar uma conta</translation>
        </message>
        <message>
            <source>list the accounts</source>
            <translation>listar as contas</translation>
        </message>
        <message>
            <source>ask the service whether it accepts the key</source>
            <translation>perguntar ao serviço se ele aceita a chave</translation>
        </message>
        <message>
            <source>forget the account and its key</source>
            <translation>esquecer a conta e sua chave</translation>
        </message>
        <message>
            <source>list snapshots, newest first</source>
            <translation>listar snapshots, os mais novos primeiro</translation>
        </message>
        <message>
            <source>of everything; the same as no ID</source>
            <translation>de tudo; o mesmo que nenhum ID</translation>
        </message>
        <message>
            <source>print the signed links too; they are secrets: whoever has one can download</source>
            <translation>imprimir também os links assinados; são secretos: quem tiver um pode baixar</translation>
        </message>
        <message>
            <source>take snapshots; JSON: an operation, or {"operations":[…]} for several or --all</source>
            <translation>criar snapshots; JSON: uma operação, ou {"operations":[…]} para vários ou --all</translation>
        </message>
        <message>
            <source>of every application and database</source>
            <translation>de todas as aplicações e bancos de dados</translation>
        </message>
        <message>
            <source>follow each one to its end, through limits too</source>
            <translation>acompanhar cada um até o fim, passando também pelos limites</translation>
        </message>
        <message>
            <source>only say when each would be sent; sends nothing</source>
            <translation>só dizer quando cada um seria enviado; não envia nada</translation>
        </message>
        <message>
            <source>put a snapshot back; this replaces what is there now</source>
            <translation>restaurar um snapshot; isto substitui o que existe agora</translation>
        </message>
        <message>
            <source>which one, as “snapshot list” shows it; required</source>
            <translation>qual deles, como “snapshot list” mostra; obrigatório</translation>
        </message>
        <message>
            <source>the same ID once more; without it nothing is sent</source>
            <translation>o mesmo ID mais uma vez; sem ele nada é enviado</translation>
        </message>
        <message>
            <source>take none of what is there now; then there is no way back</source>
            <translation>não criar nenhum do que existe agora; então não há caminho de volta</translation>
        </message>
        <message>
            <source>fetch a snapshot; it gets its name only when it is whole and checked</source>
            <translation>baixar um snapshot; só recebe seu nome quando está íntegro e verificado</translation>
        </message>
        <message>
            <source>which one; by default the newest that is listed</source>
            <translation>qual deles; por padrão, o mais novo listado</translation>
        </message>
        <message>
            <source>the folder; required</source>
            <translation>a pasta; obrigatória</translation>
        </message>
        <message>
            <source>1 to 8 connections; by default as many as help</source>
            <translation>de 1 a 8 conexões; por padrão, tantas quantas ajudarem</translation>
        </message>
        <message>
            <source>keep settings and log in DIR instead of the usual place</source>
            <translation>guardar configurações e log em DIR em vez do lugar habitual</translation>
        </message>
        <message>
            <source>the account to use; needed where there are several</source>
            <translation>a conta a usar; necessária quando há várias</translation>
        </message>
        <message>
            <source>print one JSON document on standard output; words go to standard error</source>
            <translation>imprimir um documento JSON na saída padrão; as mensagens vão para a saída de erro</translation>
        </message>
        <message>
            <source>run the clock X times faster, with a simulator on this computer</source>
            <translation>acelerar o relógio X vezes, com um simulador neste computador</translation>
        </message>
        <message>
            <source>print this and exit</source>
            <translation>imprimir isto e sair</translation>
        </message>
        <message>
            <source>list the applications of Square Cloud</source>
            <translation>listar as aplicações da Square Cloud</translation>
        </message>
        <message>
            <source>list the databases of Square Cloud</source>
            <translation>listar os bancos de dados da Square Cloud</translation>
        </message>
        <message>
            <source>say how many snapshots the day still allows, and when the next one frees up</source>
            <translation>dizer quantos snapshots o dia ainda permite e quando há a próxima vaga</translation>
        </message>
        <message>
            <source>Usage: snapdeck-cli [OPTION]… %1</source>
            <translation>Uso: snapdeck-cli [OPÇÃO]… %1</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>Códigos de saída:</translation>
        </message>
        <message>
            <source>done</source>
            <translation>concluído</translation>
        </message>
        <message>
            <source>failed; standard error says what, why and what to do</source>
            <translation>falhou; a saída de erro diz o quê, por quê e o que fazer</translation>
        </message>
        <message>
            <source>wrong usage</source>
            <translation>uso incorreto</translation>
        </message>
        <message>
            <source>the outcome is not confirmed (yet); nothing was sent twice</source>
            <translation>o resultado (ainda) não está confirmado; nada foi enviado duas vezes</translation>
        </message>
        <message>
            <source>a limit is in the way and --wait was not given</source>
            <translation>um limite impede isto e --wait não foi informado</translation>
        </message>
        <message>
            <source>the key was refused, or there is none</source>
            <translation>a chave foi recusada ou não existe</translation>
        </message>
        <message>
            <source>the service could not be reached</source>
            <translation>o serviço está inacessível</translation>
        </message>
        <message>
            <source>refused by Snapdeck: confirmation missing or wrong, account read-only</source>
            <translation>recusado pelo Snapdeck: confirmação ausente ou errada, conta somente leitura</translation>
        </message>
        <message>
            <source>interrupted before anything was sent that changes something</source>
            <translation>interrompido antes de enviar algo que faça alterações</translation>
        </message>
        <message>
            <source>Of several the worst counts: 1, 5, 7, 2, 6, 130, 3, 4, 0.</source>
            <translation>De vários, vale o pior: 1, 5, 7, 2, 6, 130, 3, 4, 0.</translation>
        </message>
        <message>
            <source>NOUN VERB [ARGUMENT]…</source>
            <translation>SUBSTANTIVO VERBO [ARGUMENTO]…</translation>
        </message>
        <message>
            <source>Snapshots of Square Cloud and capsules of Wrenn, for scripts. It asks nothing.</source>
            <translation>Snapshots da Square Cloud e cápsulas da Wrenn, para scripts. Não pergunta nada.</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Comandos:</translation>
        </message>
        <message>
            <source>Options of every command:</source>
            <translation>Opções de todos os comandos:</translation>
        </message>
        <message>
            <source>print the version and exit</source>
            <translation>imprimir a versão e sair</translation>
        </message>
        <message>
            <source>ID is an id or a name that only one thing has. A key comes from standard input, the environment or
the keychain, never from an argument: SNAPDECK_KEY_&lt;NAME&gt; (the account's name in capitals, other
signs as _) goes before the keychain.</source>
            <translation>ID é um id ou um nome que só uma coisa tem. Uma chave vem da entrada padrão, do ambiente ou do
chaveiro, nunca de um argumento: SNAPDECK_KEY_&lt;NAME&gt; (o nome da conta em maiúsculas, outros
sinais como _) vem antes do chaveiro.</translation>
        </message>
        <message>
            <source>“snapdeck-cli help NOUN” and “snapdeck-cli help NOUN VERB” tell more.</source>
            <translation>“snapdeck-cli help SUBSTANTIVO” e “snapdeck-cli help SUBSTANTIVO VERBO” dizem mais.</translation>
        </message>
        <message>
            <source> VERB [ARGUMENT]…</source>
            <translation> VERBO [ARGUMENTO]…</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opções:</translation>
        </message>
        <message>
            <source>list the open operations and the last 20, of --account or of all accounts</source>
            <translation>listar as operações em aberto e as últimas 20, de --account ou de todas as contas</translation>
        </message>
        <message>
            <source>every operation that the journal knows</source>
            <translation>todas as operações que o diário conhece</translation>
        </message>
        <message>
            <source>say how an operation stands; looks once where it is open</source>
            <translation>dizer como está uma operação; olha uma vez quando está em aberto</translation>
        </message>
        <message>
            <source>go on with what an earlier run left open, to the end; nothing is sent twice</source>
            <translation>prosseguir até o fim com o que uma execução anterior deixou em aberto; nada é enviado duas vezes</translation>
        </message>
        <message>
            <source>every open one, of --account or of all accounts</source>
            <translation>todas as que estão em aberto, de --account ou de todas as contas</translation>
        </message>
        <message>
            <source>cancel an operation of which nothing has been sent yet</source>
            <translation>cancelar uma operação da qual nada foi enviado ainda</translation>
        </message>
        <message>
            <source>look once more for an outcome that is not confirmed</source>
            <translation>procurar mais uma vez um resultado não confirmado</translation>
        </message>
        <message>
            <source>who asked for what, when, and what the service said, newest first</source>
            <translation>quem pediu o quê, quando, e o que o serviço disse, os mais novos primeiro</translation>
        </message>
        <message>
            <source>from this day or moment on, UTC: 2026-11-22, 2026-11-22T16:42:07Z</source>
            <translation>a partir deste dia ou momento, UTC: 2026-11-22, 2026-11-22T16:42:07Z</translation>
        </message>
        <message>
            <source>up to this day or moment</source>
            <translation>até este dia ou momento</translation>
        </message>
        <message>
            <source>only lines whose resource, code or message holds S</source>
            <translation>só linhas cujo recurso, código ou mensagem contenha S</translation>
        </message>
        <message>
            <source>only lines of this operation</source>
            <translation>só linhas desta operação</translation>
        </message>
        <message>
            <source>print CSV instead of a table</source>
            <translation>imprimir CSV em vez de uma tabela</translation>
        </message>
        <message>
            <source>list the files in a snapshot, without fetching it</source>
            <translation>listar os arquivos em um snapshot, sem baixá-lo</translation>
        </message>
        <message>
            <source>take files out of a snapshot; a PATH is a file, a folder, or a pattern with * and **</source>
            <translation>extrair arquivos de um snapshot; um PATH é um arquivo, uma pasta ou um padrão com * e **</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>todos eles</translation>
        </message>
        <message>
            <source>also where it comes to very much, or an entry looks like a trap</source>
            <translation>mesmo quando o total é muito grande ou uma entrada parece uma armadilha</translation>
        </message>
        <message>
            <source>tell what changed between two snapshots, without fetching them</source>
            <translation>dizer o que mudou entre dois snapshots, sem baixá-los</translation>
        </message>
        <message>
            <source>the older one; required</source>
            <translation>o mais antigo; obrigatório</translation>
        </message>
        <message>
            <source>the newer one; required</source>
            <translation>o mais novo; obrigatório</translation>
        </message>
        <message>
            <source>of this file, line by line</source>
            <translation>deste arquivo, linha a linha</translation>
        </message>
        <message>
            <source>the newest N; with only age or size beside it, at least these</source>
            <translation>as N mais novas; só com idade ou tamanho ao lado, pelo menos estas</translation>
        </message>
        <message>
            <source>the newest of each of N days</source>
            <translation>a mais nova de cada um de N dias</translation>
        </message>
        <message>
            <source>the newest of each of N weeks</source>
            <translation>a mais nova de cada uma de N semanas</translation>
        </message>
        <message>
            <source>the newest of each of N months</source>
            <translation>a mais nova de cada um de N meses</translation>
        </message>
        <message>
            <source>the newest of each of N years</source>
            <translation>a mais nova de cada um de N anos</translation>
        </message>
        <message>
            <source>nothing older</source>
            <translation>nada mais antigo</translation>
        </message>
        <message>
            <source>all of them together, such as 20GB</source>
            <translation>todas juntas, como 20GB</translation>
        </message>
        <message>
            <source>keep everything</source>
            <translation>guardar tudo</translation>
        </message>
        <message>
            <source>follow the policy of all others again</source>
            <translation>seguir de novo a política de todos os outros</translation>
        </message>
        <message>
            <source>list the local copies, newest first</source>
            <translation>listar as cópias locais, as mais novas primeiro</translation>
        </message>
        <message>
            <source>read copies through; fails where one is not good</source>
            <translation>ler cópias por completo; falha quando uma não está boa</translation>
        </message>
        <message>
            <source>take in the zips that lie in the folder, and read them</source>
            <translation>incluir os zips que estão na pasta e lê-los</translation>
        </message>
        <message>
            <source>no policy takes this copy</source>
            <translation>nenhuma política leva esta cópia</translation>
        </message>
        <message>
            <source>policies count this copy again</source>
            <translation>as políticas voltam a contar esta cópia</translation>
        </message>
        <message>
            <source>say something about a copy; nothing: unsay it</source>
            <translation>dizer algo sobre uma cópia; nada: retirar o que foi dito</translation>
        </message>
        <message>
            <source>give a copy these tags, and no others</source>
            <translation>dar a uma cópia estas etiquetas, e nenhuma outra</translation>
        </message>
        <message>
            <source>put a copy into the trash</source>
            <translation>pôr uma cópia na lixeira</translation>
        </message>
        <message>
            <source>show the trash, bring back, or empty it</source>
            <translation>mostrar a lixeira, trazer de volta ou esvaziá-la</translation>
        </message>
        <message>
            <source>put into the trash what the policies do not keep</source>
            <translation>pôr na lixeira o que as políticas não guardam</translation>
        </message>
        <message>
            <source>only say what would go and what stays, and why</source>
            <translation>só dizer o que sairia e o que fica, e por quê</translation>
        </message>
        <message>
            <source>show or set what is kept, of one resource or of all others</source>
            <translation>mostrar ou definir o que é guardado, de um recurso ou de todos os outros</translation>
        </message>
        <message>
            <source>have every new snapshot of a resource fetched into the vault</source>
            <translation>mandar baixar para o cofre todo snapshot novo de um recurso</translation>
        </message>
        <message>
            <source>with add: those that are listed already, too</source>
            <translation>com add: também os que já estão listados</translation>
        </message>
        <message>
            <source>say where the vault is, or use DIR from now on</source>
            <translation>dizer onde está o cofre, ou usar DIR a partir de agora</translation>
        </message>
        <message>
            <source>use the folder in the data folder again</source>
            <translation>usar de novo a pasta dentro da pasta de dados</translation>
        </message>
        <message>
            <source>make templates of capsules; this destroys the capsules</source>
            <translation>criar templates de cápsulas; isto destrói as cápsulas</translation>
        </message>
        <message>
            <source>of the template; else one is made up that goes on with yours</source>
            <translation>do template; se não, é criado um que dá sequência aos seus</translation>
        </message>
        <message>
            <source>replace the template of that name, where the server can</source>
            <translation>substituir o template desse nome, quando o servidor pode</translation>
        </message>
        <message>
            <source>delete the template of that name first, where it cannot</source>
            <translation>excluir antes o template desse nome, quando não pode</translation>
        </message>
        <message>
            <source>goes with --delete-old: the name once more; without it nothing is sent</source>
            <translation>acompanha --delete-old: o nome mais uma vez; sem ele nada é enviado</translation>
        </message>
        <message>
            <source>pause the capsule before; newer servers only</source>
            <translation>pausar a cápsula antes; só servidores mais novos</translation>
        </message>
        <message>
            <source>launch a capsule like it of the template afterwards</source>
            <translation>iniciar depois uma cápsula como ela, do template</translation>
        </message>
        <message>
            <source>the id of each capsule once more; without it nothing is sent</source>
            <translation>o id de cada cápsula mais uma vez; sem ele nada é enviado</translation>
        </message>
        <message>
            <source>launch a capsule, and follow it until it runs</source>
            <translation>iniciar uma cápsula e acompanhá-la até estar em execução</translation>
        </message>
        <message>
            <source>what it is made of; required</source>
            <translation>de que ela é feita; obrigatório</translation>
        </message>
        <message>
            <source>by default as many as the template has, else 1</source>
            <translation>por padrão, quantas o template tem; se não, 1</translation>
        </message>
        <message>
            <source>in MiB; by default as much as the template has, else 512</source>
            <translation>em MiB; por padrão, quanta o template tem; se não, 512</translation>
        </message>
        <message>
            <source>seconds without use after which it pauses; 0, the default: never</source>
            <translation>segundos sem uso após os quais ela pausa; 0, o padrão: nunca</translation>
        </message>
        <message>
            <source>list the capsules of Wrenn, and when they pause by themselves</source>
            <translation>listar as cápsulas da Wrenn e quando pausam sozinhas</translation>
        </message>
        <message>
            <source>list the templates of Wrenn, where they come from, and whether they were seen to run</source>
            <translation>listar os templates da Wrenn, de onde vêm e se foram vistos em execução</translation>
        </message>
        <message>
            <source>only those</source>
            <translation>só esses</translation>
        </message>
        <message>
            <source>pause a capsule, and follow it until it is</source>
            <translation>pausar uma cápsula e acompanhá-la até estar pausada</translation>
        </message>
        <message>
            <source>have a paused capsule run again</source>
            <translation>pôr de novo em execução uma cápsula pausada</translation>
        </message>
        <message>
            <source>put off the pause that a capsule makes by itself</source>
            <translation>adiar a pausa que uma cápsula faz sozinha</translation>
        </message>
        <message>
            <source>destroy a capsule for good</source>
            <translation>destruir uma cápsula de vez</translation>
        </message>
        <message>
            <source>the capsule's id once more; without it nothing is sent</source>
            <translation>o id da cápsula mais uma vez; sem ele nada é enviado</translation>
        </message>
        <message>
            <source>launch a capsule of a template to see whether it runs, and destroy it again</source>
            <translation>iniciar uma cápsula de um template para ver se ela roda e depois destruí-la</translation>
        </message>
        <message>
            <source>delete a template for good</source>
            <translation>excluir um template de vez</translation>
        </message>
        <message>
            <source>the name once more; without it nothing is sent</source>
            <translation>o nome mais uma vez; sem ele nada é enviado</translation>
        </message>
        <message>
            <source>certificate authority (PEM) of a server of your own, instead of an earlier one</source>
            <translation>autoridade certificadora (PEM) de um servidor próprio, em vez de uma anterior</translation>
        </message>
        <message>
            <source>trust the system&apos;s authorities alone</source>
            <translation>confiar só nas autoridades do sistema</translation>
        </message>
        <message>
            <source>along the window&apos;s edge</source>
            <translation>ao longo da borda da janela</translation>
        </message>
        <message>
            <source>read another key from standard input, one line</source>
            <translation>ler outra chave da entrada padrão, uma linha</translation>
        </message>
        <message>
            <source>read another key from an environment variable</source>
            <translation>ler outra chave de uma variável de ambiente</translation>
        </message>
        <message>
            <source>forget the stored key: it comes from SNAPDECK_KEY_&lt;NAME&gt; in every run</source>
            <translation>esquecer a chave guardada: vem de SNAPDECK_KEY_&lt;NAME&gt; em cada execução</translation>
        </message>
        <message>
            <source>change the account&apos;s authority, colour or key; another address is another account: add it, then remove this one</source>
            <translation>mudar a autoridade, a cor ou a chave da conta; outro endereço é outra conta: adicione-a e depois remova esta</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::HistoryCommand</name>
        <message>
            <source>--%1 must be a day or a moment such as 2026-11-22 or 2026-11-22T16:42:07Z, not “%2”</source>
            <translation>--%1 precisa ser um dia ou um momento como 2026-11-22 ou 2026-11-22T16:42:07Z, não “%2”</translation>
        </message>
        <message>
            <source>give either --csv or --json</source>
            <translation>informe --csv ou --json, um dos dois</translation>
        </message>
        <message>
            <source>at</source>
            <translation>quando</translation>
        </message>
        <message>
            <source>account</source>
            <translation>conta</translation>
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
            <translation>operação</translation>
        </message>
        <message>
            <source>who</source>
            <translation>quem</translation>
        </message>
        <message>
            <source>The journal has nothing of that kind.</source>
            <translation>O diário não tem nada desse tipo.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Journal</name>
        <message>
            <source>Nothing was sent: what changes something has to be written down first.</source>
            <translation>Nada foi enviado: o que faz alterações tem de ser registrado antes.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Key</name>
        <message>
            <source>Key (it is not shown): </source>
            <translation>Chave (não é mostrada): </translation>
        </message>
        <message>
            <source>The key is empty.</source>
            <translation>A chave está vazia.</translation>
        </message>
        <message>
            <source>Nothing was kept. Give the key of the account.</source>
            <translation>Nada foi guardado. Informe a chave da conta.</translation>
        </message>
        <message>
            <source>This is no key: it holds white space or signs that no key has.</source>
            <translation>Isto não é uma chave: contém espaços ou sinais que nenhuma chave tem.</translation>
        </message>
        <message>
            <source>Nothing was kept. Copy the key again, the key alone.</source>
            <translation>Nada foi guardado. Copie a chave de novo, só a chave.</translation>
        </message>
        <message>
            <source>The environment has no variable %1.</source>
            <translation>O ambiente não tem nenhuma variável %1.</translation>
        </message>
        <message>
            <source>Set it to the key, or give the key with --key-stdin.</source>
            <translation>Defina-a com a chave ou informe a chave com --key-stdin.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Lifecycle</name>
        <message>
            <source>The capsule %1 runs, made from “%2”.</source>
            <translation>A cápsula %1 está em execução, feita de “%2”.</translation>
        </message>
        <message>
            <source>The capsule is paused.</source>
            <translation>A cápsula está pausada.</translation>
        </message>
        <message>
            <source>The capsule runs again.</source>
            <translation>A cápsula voltou à execução.</translation>
        </message>
        <message>
            <source>The capsule is destroyed.</source>
            <translation>A cápsula foi destruída.</translation>
        </message>
        <message>
            <source>The template is deleted.</source>
            <translation>O template foi excluído.</translation>
        </message>
        <message>
            <source>No answer came. Looking for the truth until %1 at most; it is not sent again.</source>
            <translation>Não veio resposta. Procurando a verdade até %1, no máximo; não é enviado de novo.</translation>
        </message>
        <message>
            <source>The capsule %1 was made; waiting until it runs.</source>
            <translation>A cápsula %1 foi criada; aguardando até estar em execução.</translation>
        </message>
        <message>
            <source>Waiting for operation %1.</source>
            <translation>Aguardando a operação %1.</translation>
        </message>
        <message>
            <source>Looking before anything is sent.</source>
            <translation>Verificando antes de enviar algo.</translation>
        </message>
        <message>
            <source>Sent once; waiting for the answer.</source>
            <translation>Enviado uma vez; aguardando a resposta.</translation>
        </message>
        <message>
            <source>The service has answered; waiting until it is so.</source>
            <translation>O serviço respondeu; aguardando até que se confirme.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Operation</name>
        <message>
            <source>It was not begun, because another ID is wrong.</source>
            <translation>Não foi iniciado, porque outro ID está errado.</translation>
        </message>
        <message>
            <source>It was not begun.</source>
            <translation>Não foi iniciado.</translation>
        </message>
        <message>
            <source>The day's allowance is used up.</source>
            <translation>A cota do dia se esgotou.</translation>
        </message>
        <message>
            <source>It was not begun. Ask again then, or wait with --wait.</source>
            <translation>Não foi iniciado. Peça de novo então ou aguarde com --wait.</translation>
        </message>
        <message>
            <source>The daily allowance is used up; the next snapshot is free at %1.</source>
            <translation>A cota diária se esgotou; o próximo snapshot fica livre em %1.</translation>
        </message>
        <message>
            <source>The service has blocked the account for a while, until about %1.</source>
            <translation>O serviço bloqueou a conta por algum tempo, até cerca de %1.</translation>
        </message>
        <message>
            <source>The service wants a pause between two restores, until %1.</source>
            <translation>O serviço quer uma pausa entre duas restaurações, até %1.</translation>
        </message>
        <message>
            <source>The service wants a pause between two snapshots, until %1.</source>
            <translation>O serviço quer uma pausa entre dois snapshots, até %1.</translation>
        </message>
        <message>
            <source>No answer came, and it is not sent again. Looking at the resource; next check at %1.</source>
            <translation>Não veio resposta, e não é enviada de novo. Verificando o recurso; próxima verificação em %1.</translation>
        </message>
        <message>
            <source>The service has answered; checking whether it runs. Next check at %1.</source>
            <translation>O serviço respondeu; verificando se está em execução. Próxima verificação em %1.</translation>
        </message>
        <message>
            <source>No answer came. Looking for the template and the capsule until %1 at most; the capture is not sent again.</source>
            <translation>Não veio resposta. Procurando o template e a cápsula até %1, no máximo; a captura não é enviada de novo.</translation>
        </message>
        <message>
            <source>No answer came, so it may have been taken. The listing tells; next check at %1. It is not requested again.</source>
            <translation>Não veio resposta; portanto, pode ter sido criado. A listagem dirá; próxima verificação em %1. Não é solicitado de novo.</translation>
        </message>
        <message>
            <source>The service is still taking it. The listing tells when it is done; next check at %1.</source>
            <translation>O serviço ainda o está criando. A listagem dirá quando estiver pronto; próxima verificação em %1.</translation>
        </message>
        <message>
            <source>Waiting for operation %1.</source>
            <translation>Aguardando a operação %1.</translation>
        </message>
        <message>
            <source>Looking at the capsule and the templates.</source>
            <translation>Verificando a cápsula e os templates.</translation>
        </message>
        <message>
            <source>Waiting for the safety snapshot to be listed.</source>
            <translation>Aguardando que o snapshot de segurança seja listado.</translation>
        </message>
        <message>
            <source>Waiting for its turn.</source>
            <translation>Aguardando sua vez.</translation>
        </message>
        <message>
            <source>The capsule is gone.</source>
            <translation>A cápsula não existe mais.</translation>
        </message>
        <message>
            <source>The capsule is still there, paused.</source>
            <translation>A cápsula ainda existe, pausada.</translation>
        </message>
        <message>
            <source>The capsule has stopped.</source>
            <translation>A cápsula parou.</translation>
        </message>
        <message>
            <source>The capsule is still running.</source>
            <translation>A cápsula ainda está em execução.</translation>
        </message>
        <message>
            <source>What became of the capsule could not be seen.</source>
            <translation>Não foi possível ver o que aconteceu com a cápsula.</translation>
        </message>
        <message>
            <source>Whether it runs could not be seen.</source>
            <translation>Não foi possível ver se está em execução.</translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Está em execução.</translation>
        </message>
        <message>
            <source>It was stopped before, and still is.</source>
            <translation>Já estava parado antes e continua.</translation>
        </message>
        <message>
            <source>It does not run.</source>
            <translation>Não está em execução.</translation>
        </message>
        <message>
            <source>Restored, version %1.</source>
            <translation>Restaurado, versão %1.</translation>
        </message>
        <message>
            <source>Captured as template “%1”.</source>
            <translation>Capturada como template “%1”.</translation>
        </message>
        <message>
            <source>Ready. The service has not told its version yet.</source>
            <translation>Pronto. O serviço ainda não informou a versão.</translation>
        </message>
        <message>
            <source>Ready, version %1.</source>
            <translation>Pronto, versão %1.</translation>
        </message>
        <message>
            <source>Its link is valid until %1.</source>
            <translation>O link é válido até %1.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>“%1 operation follow %2” or the window goes on with it; do not ask for it again.</source>
            <translation>“%1 operation follow %2” ou a janela prossegue com isto; não peça de novo.</translation>
        </message>
        <message>
            <source>%1, %2 of %3 (%4), account %5</source>
            <translation>%1, %2 de %3 (%4), conta %5</translation>
        </message>
        <message>
            <source>%1 since %2, begun at %3</source>
            <translation>%1 desde %2, iniciada em %3</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Código: %1</translation>
        </message>
        <message>
            <source>Safety snapshot: operation %1, version %2</source>
            <translation>Snapshot de segurança: operação %1, versão %2</translation>
        </message>
        <message>
            <source>not listed yet</source>
            <translation>ainda não listado</translation>
        </message>
        <message>
            <source>It comes after operation %1.</source>
            <translation>Vem depois da operação %1.</translation>
        </message>
        <message>
            <source>It is part of a trial of the template “%1”.</source>
            <translation>É parte de um teste do template “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli operation check %1” looks once more.</source>
            <translation>“snapdeck-cli operation check %1” olha mais uma vez.</translation>
        </message>
        <message>
            <source>Sent once; capturing as template “%1”.</source>
            <translation>Enviado uma vez; capturando como template “%1”.</translation>
        </message>
        <message>
            <source>Sent once; waiting for the answer.</source>
            <translation>Enviado uma vez; aguardando a resposta.</translation>
        </message>
        <message>
            <source>Cancelled before anything was sent.</source>
            <translation>Cancelado antes de enviar algo.</translation>
        </message>
        <message>
            <source>The service has answered; finding out what became of the capsule.</source>
            <translation>O serviço respondeu; verificando o que aconteceu com a cápsula.</translation>
        </message>
        <message>
            <source>It ends by itself at %1 at the latest, unless the service cannot be read.</source>
            <translation>Termina sozinha em %1, no máximo, a menos que não seja possível ler o serviço.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationCancelCommand</name>
        <message>
            <source>The operation has ended: %1.</source>
            <translation>A operação terminou: %1.</translation>
        </message>
        <message>
            <source>There is nothing left to cancel.</source>
            <translation>Não há mais nada a cancelar.</translation>
        </message>
        <message>
            <source>It has been sent, and cannot be cancelled any more.</source>
            <translation>Já foi enviado e não pode mais ser cancelado.</translation>
        </message>
        <message>
            <source>Another running program works on it.</source>
            <translation>Outro programa em execução trabalha nela.</translation>
        </message>
        <message>
            <source>Call it off there.</source>
            <translation>Cancele-a lá.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationCheckCommand</name>
        <message>
            <source>The operation is not unconfirmed, but %1.</source>
            <translation>A operação não está por confirmar: o estado é %1.</translation>
        </message>
        <message>
            <source>There is nothing left to find out.</source>
            <translation>Não há mais nada a descobrir.</translation>
        </message>
        <message>
            <source>What was written down of this operation cannot be read any more.</source>
            <translation>O que foi registrado desta operação não pode mais ser lido.</translation>
        </message>
        <message>
            <source>Look at the lists before you ask for it anew.</source>
            <translation>Olhe as listas antes de pedir de novo.</translation>
        </message>
        <message>
            <source>Interrupted. Nothing was sent.</source>
            <translation>Interrompido. Nada foi enviado.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationFollowCommand</name>
        <message>
            <source>“operation follow” needs either an operation or --all</source>
            <translation>“operation follow” exige uma operação ou --all</translation>
        </message>
        <message>
            <source>%1: another running program works on %2; waiting for its end.</source>
            <translation>%1: outro programa em execução trabalha em %2; aguardando o fim.</translation>
        </message>
        <message>
            <source>Several snapshots are paused: nothing of them is sent until somebody resumes them in the window.</source>
            <translation>Vários snapshots estão pausados: nada deles é enviado até que alguém os retome na janela.</translation>
        </message>
        <message>
            <source>No operation is open.</source>
            <translation>Nenhuma operação está em aberto.</translation>
        </message>
        <message>
            <source>Interrupted. Nothing was cancelled: what has been sent goes on at the service, what has not stays in the journal, and the next “snapdeck-cli operation follow” or the window goes on with it.</source>
            <translation>Interrompido. Nada foi cancelado: o que foi enviado continua no serviço, o que não foi fica no diário, e o próximo “snapdeck-cli operation follow” ou a janela prossegue com isso.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationListCommand</name>
        <message>
            <source>operation</source>
            <translation>operação</translation>
        </message>
        <message>
            <source>account</source>
            <translation>conta</translation>
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
            <translation>O diário não conhece nenhuma operação.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::OperationShowCommand</name>
        <message>
            <source>So this is what the journal knew, and nobody has looked.</source>
            <translation>Portanto, isto é o que o diário sabia; ninguém foi olhar.</translation>
        </message>
        <message>
            <source>Another running program works on it.</source>
            <translation>Outro programa em execução trabalha nela.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Output</name>
        <message>
            <source>The result could not be written: %1.</source>
            <translation>Não foi possível gravar o resultado: %1.</translation>
        </message>
        <message>
            <source>Look at where it was to go. What was done is in “snapdeck-cli history”.</source>
            <translation>Verifique o lugar em que devia ser gravado. O que foi feito está em “snapdeck-cli history”.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Plan</name>
        <message>
            <source>Beyond today's allowance: %1, the first of them from %2 on.</source>
            <translation>Além da cota de hoje: %1, o primeiro a partir de %2.</translation>
        </message>
        <message>
            <source>Beyond today's allowance: %1; nobody knows yet when they can be sent.</source>
            <translation>Além da cota de hoje: %1; ainda não se sabe quando poderão ser enviados.</translation>
        </message>
        <message>
            <source>%1 of %2 snapshots used in the last 24 hours, %3 left.</source>
            <translation>Snapshots usados nas últimas 24 horas: %1 de %2; restantes: %3.</translation>
        </message>
        <message>
            <source>The next one frees up at %1.</source>
            <translation>A próxima vaga é em %1.</translation>
        </message>
        <message>
            <source>None can be sent today.</source>
            <translation>Nenhum pode ser enviado hoje.</translation>
        </message>
        <message>
            <source>To be sent today: %1, the first at %2, the last at %3.</source>
            <translation>A enviar hoje: %1, o primeiro em %2, o último em %3.</translation>
        </message>
        <message>
            <source>Left of the day's allowance afterwards: %1.</source>
            <translation>Saldo da cota do dia depois disso: %1.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>beyond today</source>
            <translation>além de hoje</translation>
        </message>
        <message>
            <source>sent at</source>
            <translation>envio em</translation>
        </message>
        <message>
            <source>allowance</source>
            <translation>cota</translation>
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
            <translation>“snapdeck-cli --help” mostra os comandos.</translation>
        </message>
        <message>
            <source>“snapdeck-cli help %1” shows how it is used.</source>
            <translation>“snapdeck-cli help %1” mostra como se usa.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::QuotaCommand</name>
        <message>
            <source>The service has blocked the account for a while, until about %1.</source>
            <translation>O serviço bloqueou a conta por algum tempo, até cerca de %1.</translation>
        </message>
        <message>
            <source>The next snapshot may be requested at %1.</source>
            <translation>O próximo snapshot pode ser solicitado em %1.</translation>
        </message>
        <message>
            <source>%1 has to rest until %2.</source>
            <translation>%1 precisa aguardar até %2.</translation>
        </message>
        <message>
            <source>This service does not say who ordered a snapshot, so the day's automatic ones are counted too.</source>
            <translation>Este serviço não diz quem pediu um snapshot; por isso, os automáticos do dia também contam.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Resource</name>
        <message>
            <source>An application and a database are both called “%1”.</source>
            <translation>Uma aplicação e um banco de dados se chamam “%1”.</translation>
        </message>
        <message>
            <source>Use the id.</source>
            <translation>Use o id.</translation>
        </message>
        <message>
            <source>“snapdeck-cli app list” and “snapdeck-cli database list” show what there is.</source>
            <translation>“snapdeck-cli app list” e “snapdeck-cli database list” mostram o que existe.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::ResourceListCommand</name>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>running</source>
            <translation>em execução</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>The account has no applications.</source>
            <translation>A conta não tem aplicações.</translation>
        </message>
        <message>
            <source>The account has no databases.</source>
            <translation>A conta não tem bancos de dados.</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <source>runtime</source>
            <translation>ambiente</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>memória</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>cluster</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotContentsCommand</name>
        <message>
            <source>size</source>
            <translation>tamanho</translation>
        </message>
        <message>
            <source>packed</source>
            <translation>no zip</translation>
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
            <translation>nome</translation>
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
            <translation>%1 descompactados; lido da cópia do cofre</translation>
        </message>
        <message>
            <source>%1 unpacked; read from the server without fetching the snapshot</source>
            <translation>%1 descompactados; lido do servidor sem baixar o snapshot</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotCreateCommand</name>
        <message>
            <source>“snapshot create” needs either IDs or --all</source>
            <translation>“snapshot create” exige IDs ou --all</translation>
        </message>
        <message>
            <source>--plan sends nothing that --wait could wait for</source>
            <translation>com --plan nada é enviado, portanto --wait não teria o que aguardar</translation>
        </message>
        <message>
            <source>With --wait they would be waited for, through the limits.</source>
            <translation>Com --wait, eles seriam aguardados, passando pelos limites.</translation>
        </message>
        <message>
            <source>Interrupted. What has been sent cannot be stopped: the service goes on. Nothing of it is sent again.</source>
            <translation>Interrompido. O que foi enviado não pode ser parado: o serviço continua. Nada disso é enviado de novo.</translation>
        </message>
        <message>
            <source>Interrupted before anything more was sent.</source>
            <translation>Interrompido antes de enviar mais alguma coisa.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotDiffCommand</name>
        <message>
            <source>“snapshot diff” needs --from V and --to V</source>
            <translation>“snapshot diff” exige --from V e --to V</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 removed, %4 moved, %5 the same</source>
            <translation>alterados: %1, incluídos: %2, removidos: %3, movidos: %4, iguais: %5</translation>
        </message>
        <message>
            <source>change</source>
            <translation>mudança</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>after</source>
            <translation>depois</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>diferença</translation>
        </message>
        <message>
            <source>path</source>
            <translation>caminho</translation>
        </message>
        <message>
            <source>There is no “%1” in either snapshot.</source>
            <translation>“%1” não existe em nenhum dos dois snapshots.</translation>
        </message>
        <message>
            <source>“snapshot contents” lists what is there.</source>
            <translation>“snapshot contents” lista o que existe.</translation>
        </message>
        <message>
            <source>%1 is the same in both.</source>
            <translation>%1 é igual nos dois.</translation>
        </message>
        <message>
            <source>%1 differs, and is no text.</source>
            <translation>%1 difere, e não é texto.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotDownloadCommand</name>
        <message>
            <source>A fresh one may be missing from the listing for up to 30 minutes from when it was taken.</source>
            <translation>Um recente pode faltar na listagem por até 30 minutos desde que foi criado.</translation>
        </message>
        <message>
            <source>It has no snapshots.</source>
            <translation>Ele não tem snapshots.</translation>
        </message>
        <message>
            <source>There is no version “%1” in the listing.</source>
            <translation>Não há versão “%1” na listagem.</translation>
        </message>
        <message>
            <source>“snapshot download” needs --to DIR</source>
            <translation>“snapshot download” exige --to DIR</translation>
        </message>
        <message>
            <source>--connections takes a number from 1 to %1</source>
            <translation>--connections recebe um número de 1 a %1</translation>
        </message>
        <message>
            <source>The service gave no link for this version.</source>
            <translation>O serviço não deu link para esta versão.</translation>
        </message>
        <message>
            <source>Try again later, or take another version.</source>
            <translation>Tente mais tarde ou escolha outra versão.</translation>
        </message>
        <message>
            <source>%1: fetching the snapshot of %2, %3.</source>
            <translation>%1: baixando o snapshot de %2, %3.</translation>
        </message>
        <message>
            <source>Going on from %1 of an earlier try.</source>
            <translation>Continuando a partir de %1 de uma tentativa anterior.</translation>
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
%2 bytes, %3 entradas, todas as somas de verificação conferidas
sha256 %4</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotExtractCommand</name>
        <message>
            <source>That would be %1.</source>
            <translation>Seriam %1.</translation>
        </message>
        <message>
            <source>That would be %1 files.</source>
            <translation>Seriam %1 arquivos.</translation>
        </message>
        <message>
            <source>“%1” would grow %2 times, as a trap does.</source>
            <translation>“%1” cresceria %2 vezes, como faz uma armadilha.</translation>
        </message>
        <message>
            <source>“snapshot extract” needs --to DIR</source>
            <translation>“snapshot extract” exige --to DIR</translation>
        </message>
        <message>
            <source>name the files to extract, or give --all</source>
            <translation>indique os arquivos a extrair ou use --all</translation>
        </message>
        <message>
            <source>There is no “%1” in this snapshot.</source>
            <translation>“%1” não existe neste snapshot.</translation>
        </message>
        <message>
            <source>“snapshot contents” lists what is there. Nothing was written.</source>
            <translation>“snapshot contents” lista o que existe. Nada foi gravado.</translation>
        </message>
        <message>
            <source>Nothing was written. If you trust it, give --over-limits.</source>
            <translation>Nada foi gravado. Se você confia nele, use --over-limits.</translation>
        </message>
        <message>
            <source>%1 was left out: %2</source>
            <translation>%1 ficou de fora: %2</translation>
        </message>
        <message>
            <source>%1 was there already and stays; the new file is %2</source>
            <translation>%1 já existia e permanece; o novo arquivo é %2</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotListCommand</name>
        <message>
            <source>This is what was read at %1.</source>
            <translation>Isto é o que foi lido em %1.</translation>
        </message>
        <message>
            <source>(unknown or deleted)</source>
            <translation>(desconhecido ou excluído)</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>criado</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamanho</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>origem</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versão</translation>
        </message>
        <message>
            <source>link valid until</source>
            <translation>link válido até</translation>
        </message>
        <message>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <source>The links are secrets: whoever has one can download until it expires.</source>
            <translation>Os links são secretos: quem tiver um pode baixar até que expire.</translation>
        </message>
        <message>
            <source>There are no snapshots.</source>
            <translation>Não há snapshots.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::SnapshotRestoreCommand</name>
        <message>
            <source>Nothing was sent. Confirm it with --confirm and the same ID again.</source>
            <translation>Nada foi enviado. Confirme com --confirm e o mesmo ID de novo.</translation>
        </message>
        <message>
            <source>“snapshot restore” needs --version V</source>
            <translation>“snapshot restore” exige --version V</translation>
        </message>
        <message>
            <source>a restore needs the version itself, not “latest”: by the time it is sent that may be another one. “snapshot list” shows them</source>
            <translation>uma restauração precisa da versão exata, não de “latest”: na hora do envio, essa pode ser outra. “snapshot list” mostra as versões</translation>
        </message>
        <message>
            <source>A restore replaces what “%1” is now, and nobody has confirmed that.</source>
            <translation>Uma restauração substitui o que “%1” é agora, e ninguém confirmou isso.</translation>
        </message>
        <message>
            <source>What was confirmed, “%1”, is not “%2”.</source>
            <translation>O que foi confirmado, “%1”, não é “%2”.</translation>
        </message>
        <message>
            <source>%1: restoring the snapshot of %2, %3.</source>
            <translation>%1: restaurando o snapshot de %2, %3.</translation>
        </message>
        <message>
            <source>A safety snapshot of what is there now comes first; it counts towards the day's allowance.</source>
            <translation>Antes é criado um snapshot de segurança do que existe agora; ele conta na cota do dia.</translation>
        </message>
        <message>
            <source>Version %1 is one of “%2”, not of “%3”.</source>
            <translation>A versão %1 é de “%2”, não de “%3”.</translation>
        </message>
        <message>
            <source>Nothing was sent. “%1 snapshot list %2” shows what there is. %3</source>
            <translation>Nada foi enviado. “%1 snapshot list %2” mostra o que existe. %3</translation>
        </message>
        <message>
            <source>Taken; waiting until it is listed.</source>
            <translation>Criado; aguardando até ser listado.</translation>
        </message>
        <message>
            <source>Taken and listed, version %1.</source>
            <translation>Criado e listado, versão %1.</translation>
        </message>
        <message>
            <source>%1, safety snapshot: %2</source>
            <translation>%1, snapshot de segurança: %2</translation>
        </message>
        <message>
            <source>The way back: %1</source>
            <translation>O caminho de volta: %1</translation>
        </message>
        <message>
            <source>Interrupted. The restore has been sent and cannot be stopped: the service goes on. Look at the resource before anything else.</source>
            <translation>Interrompido. A restauração foi enviada e não pode ser parada: o serviço continua. Olhe o recurso antes de qualquer outra coisa.</translation>
        </message>
        <message>
            <source>The safety snapshot had been requested, and comes into being all the same. %1</source>
            <translation>O snapshot de segurança já tinha sido solicitado e será criado mesmo assim. %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::TemplateDeleteCommand</name>
        <message>
            <source>Deleting the template “%1” cannot be undone, and nobody has confirmed that.</source>
            <translation>Excluir o template “%1” não pode ser desfeito, e ninguém confirmou isso.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::TemplateListCommand</name>
        <message>
            <source>not yet</source>
            <translation>ainda não</translation>
        </message>
        <message>
            <source>--type must be snapshot, base or platform, not “%1”</source>
            <translation>--type precisa ser snapshot, base ou platform, não “%1”</translation>
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
            <translation>nome</translation>
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
            <translation>memória</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamanho</translation>
        </message>
        <message>
            <source>created</source>
            <translation>criado</translation>
        </message>
        <message>
            <source>used by</source>
            <translation>usado por</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>teste</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>There are no templates.</source>
            <translation>Não há templates.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::TemplateTryCommand</name>
        <message>
            <source>The capsule of the trial, %1, may be running still: “capsule list” shows it.</source>
            <translation>A cápsula do teste, %1, talvez ainda esteja em execução: “capsule list” a mostra.</translation>
        </message>
        <message>
            <source>Interrupted. The launch has been sent and cannot be called back. The capsule of the trial is destroyed as soon as somebody goes on with it, and pauses by itself otherwise.</source>
            <translation>Interrompido. O início foi enviado e não pode ser cancelado. A cápsula do teste é destruída assim que alguém der continuidade a isto; se não, pausa sozinha.</translation>
        </message>
        <message>
            <source>“%1” starts: the capsule %2 ran, and has been destroyed.</source>
            <translation>“%1” inicia: a cápsula %2 entrou em execução e já foi destruída.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Vault</name>
        <message>
            <source>pinned</source>
            <translation>fixada</translation>
        </message>
        <message>
            <source>(unknown)</source>
            <translation>(desconhecido)</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>criado</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamanho</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versão</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condição</translation>
        </message>
        <message>
            <source>read through</source>
            <translation>lida em</translation>
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
            <translation>removida</translation>
        </message>
        <message>
            <source>gone for good</source>
            <translation>some em</translation>
        </message>
        <message>
            <source>Several resources are called “%1”.</source>
            <translation>Vários recursos se chamam “%1”.</translation>
        </message>
        <message>
            <source>Say which by its id: %1</source>
            <translation>Diga qual pelo id: %1</translation>
        </message>
        <message>
            <source>The vault has no copies of “%1”.</source>
            <translation>O cofre não tem cópias de “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault list” shows what it has.</source>
            <translation>“snapdeck-cli vault list” mostra o que ele tem.</translation>
        </message>
        <message>
            <source>The vault has no copy “%1” of “%2”.</source>
            <translation>O cofre não tem a cópia “%1” de “%2”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault list %1” shows those it has.</source>
            <translation>“snapdeck-cli vault list %1” mostra as que ele tem.</translation>
        </message>
        <message>
            <source>“%1” may be several copies.</source>
            <translation>“%1” pode ser várias cópias.</translation>
        </message>
        <message>
            <source>Say which by its path in the vault: %1</source>
            <translation>Diga qual pelo caminho no cofre: %1</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultAdoptCommand</name>
        <message>
            <source>There is nothing new in %1.</source>
            <translation>Não há nada de novo em %1.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultKeepAddCommand</name>
        <message>
            <source>New snapshots of %1 will be fetched into the vault as soon as they are seen.</source>
            <translation>Os snapshots novos de %1 serão baixados para o cofre assim que forem vistos.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultKeepCommand</name>
        <message>
            <source>“vault keep” knows add ID, remove ID and list, not “%1”</source>
            <translation>“vault keep” conhece add ID, remove ID e list, não “%1”</translation>
        </message>
        <message>
            <source>“vault keep %1” needs an ID</source>
            <translation>“vault keep %1” exige um ID</translation>
        </message>
        <message>
            <source>“vault keep list” does not know what to do with “%1”</source>
            <translation>“vault keep list” não sabe o que fazer com “%1”</translation>
        </message>
        <message>
            <source>There is no rule to keep the snapshots of “%1”.</source>
            <translation>Não há regra para guardar os snapshots de “%1”.</translation>
        </message>
        <message>
            <source>“snapdeck-cli vault keep list” shows those there are.</source>
            <translation>“snapdeck-cli vault keep list” mostra as que existem.</translation>
        </message>
        <message>
            <source>all that are listed</source>
            <translation>todos os listados</translation>
        </message>
        <message>
            <source>No resource has its new snapshots kept by itself.</source>
            <translation>Nenhum recurso tem seus snapshots novos guardados automaticamente.</translation>
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
            <translation>conta</translation>
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
            <translation>O cofre %1 ainda não tem cópias.</translation>
        </message>
        <message numerus="yes">
            <source>%n copies, %1, in %2</source>
            <translation>
                <numerusform>%n cópia, %1, em %2</numerusform>
                <numerusform>%n cópias, %1, em %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultPathCommand</name>
        <message>
            <source>give either DIR or --usual</source>
            <translation>informe DIR ou --usual, um dos dois</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultPolicyCommand</name>
        <message>
            <source>“vault policy” knows show and set, not “%1”</source>
            <translation>“vault policy” conhece show e set, não “%1”</translation>
        </message>
        <message>
            <source>--%1 must be a whole number, not “%2”</source>
            <translation>--%1 precisa ser um número inteiro, não “%2”</translation>
        </message>
        <message>
            <source>--max-size must be a size such as 20GB, not “%1”</source>
            <translation>--max-size precisa ser um tamanho como 20GB, não “%1”</translation>
        </message>
        <message>
            <source>--inherit needs the ID of a resource</source>
            <translation>--inherit exige o ID de um recurso</translation>
        </message>
        <message>
            <source>“vault policy set” needs what is to be kept, or --everything, or --inherit</source>
            <translation>“vault policy set” exige o que deve ser guardado, ou --everything, ou --inherit</translation>
        </message>
        <message>
            <source>“vault policy show” changes nothing</source>
            <translation>“vault policy show” não altera nada</translation>
        </message>
        <message>
            <source>(all others)</source>
            <translation>(todos os outros)</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>recurso</translation>
        </message>
        <message>
            <source>what is kept</source>
            <translation>o que é guardado</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultPruneCommand</name>
        <message>
            <source>stays</source>
            <translation>fica</translation>
        </message>
        <message>
            <source>goes</source>
            <translation>sai</translation>
        </message>
        <message numerus="yes">
            <source>%n copies would go, %1. Nothing was changed.</source>
            <translation>
                <numerusform>%n cópia sairia, %1. Nada foi alterado.</numerusform>
                <numerusform>%n cópias sairiam, %1. Nada foi alterado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies are in the trash now, %1.</source>
            <translation>
                <numerusform>%n cópia está agora na lixeira, %1.</numerusform>
                <numerusform>%n cópias estão agora na lixeira, %1.</numerusform>
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
            <translation>criado</translation>
        </message>
        <message>
            <source>size</source>
            <translation>tamanho</translation>
        </message>
        <message>
            <source>why</source>
            <translation>motivo</translation>
        </message>
        <message>
            <source>The vault has no copies.</source>
            <translation>O cofre não tem cópias.</translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultRemoveCommand</name>
        <message numerus="yes">
            <source>It is in the trash for %n day(s). “snapdeck-cli vault trash undo %1” brings it back.</source>
            <translation>
                <numerusform>Fica na lixeira por %n dia. “snapdeck-cli vault trash undo %1” a traz de volta.</numerusform>
                <numerusform>Fica na lixeira por %n dias. “snapdeck-cli vault trash undo %1” a traz de volta.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::VaultTrashCommand</name>
        <message>
            <source>“vault trash” knows list, undo N and empty, not “%1”</source>
            <translation>“vault trash” conhece list, undo N e empty, não “%1”</translation>
        </message>
        <message>
            <source>“vault trash undo” needs the number that “vault trash list” shows</source>
            <translation>“vault trash undo” exige o número que “vault trash list” mostra</translation>
        </message>
        <message>
            <source>“vault trash” does not know what to do with “%1”</source>
            <translation>“vault trash” não sabe o que fazer com “%1”</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>A lixeira está vazia.</translation>
        </message>
        <message>
            <source>%1 freed.</source>
            <translation>%1 liberados.</translation>
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
                <numerusform>%n cópia lida por completo, em ordem.</numerusform>
                <numerusform>%n cópias lidas por completo, todas em ordem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not good: %1 of %n copies read through.</source>
            <translation>
                <numerusform>Fora de ordem: %1 de %n cópia lida por completo.</numerusform>
                <numerusform>Fora de ordem: %1 de %n cópias lidas por completo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>snapdeck::cli::Wrenn</name>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>em %1</translation>
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
            <translation>feita de %1</translation>
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
            <translation>O que foi confirmado, “%1”, não é “%2”.</translation>
        </message>
        <message>
            <source>Nothing was sent. Confirm it with --%1 %2.</source>
            <translation>Nada foi enviado. Confirme com --%1 %2.</translation>
        </message>
        <message>
            <source>Interrupted. What had been sent cannot be called back: the service goes on. Nothing of it is sent again.</source>
            <translation>Interrompido. O que já foi enviado não pode ser cancelado: o serviço continua. Nada disso é enviado de novo.</translation>
        </message>
    </context>
</TS>

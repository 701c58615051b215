/** A sentence of the werkafsprakenboek that asks something of an aanbieder or gemeente and that no rule checks. */
export interface Onvertaald {
  readonly paragraaf: string;
  /** Literal, as in test/bron/werkafsprakenboek.txt. */
  readonly citaat: string;
  /** Why no rule checks it, in Dutch: the catalogue shows it. */
  readonly reden: string;
}

/** A sentence that rules do check, besides the one that each rule quotes as its source. */
export interface OokVertaald {
  readonly paragraaf: string;
  readonly citaat: string;
  /** Codes of the rules. */
  readonly regels: readonly string[];
}

const zonder = (paragraaf: string, reden: string, ...citaten: readonly string[]): Onvertaald[] =>
  citaten.map((citaat) => ({ paragraaf, citaat, reden }));

const met = (paragraaf: string, regels: readonly string[], ...citaten: readonly string[]): OokVertaald[] =>
  citaten.map((citaat) => ({ paragraaf, citaat, regels }));

/**
 * What the werkafsprakenboek asks and no rule checks, in the order of the text. A test holds every sentence of
 * chapters 1 to 5 against the sources of the rules, this list and the next: none is passed over.
 */
export const ONVERTAALD: readonly Onvertaald[] = [
  ...zonder(
    '1.1',
    'De brede intake en het PIP gaan aan de aanmelding vooraf; het registratiebestand begint daarna.',
    'De gemeente neemt bij de inburgeringsplichtige een brede intake af.',
    'Gemeente stelt na afronding van de brede intake het persoonlijk Plan Inburgering en Participatie (PIP) op.',
  ),
  ...zonder(
    '1.1',
    'Langs welke weg is aangemeld staat niet in het registratiebestand; dat is er juist voor de aanbieder zonder portal.',
    'Hiervoor wordt gebruikgemaakt van de digitale portals van de aanbieders¹.',
    'Iedere aanbieder hanteert hiervoor een eigen digitaal portal.',
    'Aanmelding in portal door gemeente.',
  ),
  ...zonder(
    '1.1',
    'Dit zijn optionele gegevens van het blad Persoon: de aanbieder kan niet invullen wat hij niet kreeg.',
    'moedertaal en overige talen die men beheerst;',
    'Sinds wanneer in NL;',
    'arbeidsverleden, onderwijsachtergrond;',
    'inschatting taalniveau;',
    'doelen cursist taal en participatie;',
    'realistisch advies over einddoelen (lange en korte termijn);',
    'beschikbaarheid indien bekend;',
    'relevante informatie die van invloed is op de zelfredzaamheid/ participatie;',
  ),
  ...zonder(
    '1.1',
    'Belemmerende factoren is een optioneel gegeven. Of er contact over is geweest blijkt uit het gesprek, niet uit een vakje.',
    'Eventueel belemmerende factoren rondom gezondheid/justitie/financiën: ja/nee (indien ja dan contact opnemen).',
  ),
  ...zonder(
    '1.1',
    'Het bestand kent één datum, Ontvangst bevestigd op (T003); langs welke weg de bevestiging ging staat er niet in.',
    'Waar mogelijk maakt de aanbieder dit direct inzichtelijk in het digitale portal, maar dan dient er alsnog wel een signaal aan de Gemeente verstuurd te worden per mail.',
  ),
  ...zonder(
    '1.1',
    'Er zijn gegevens voor de contactpersonen, die leeg mogen zijn; of een wijziging is doorgegeven is er niet uit te lezen.',
    'Gemeente informeert de aanbieder wie het aanspreekpunt (incl. contactgegevens) is vanuit de gemeente voor de aanbieder.',
    'Aanbieder informeert gemeente wie het aanspreekpunt (incl. contactgegevens) is van de aanbieder voor de gemeente.',
    'Bij een wijziging van het aanspreekpunt wordt dit actief en zo snel mogelijk gecommuniceerd naar gemeente dan wel naar aanbieder.',
  ),
  ...zonder(
    '1.1',
    'Wie de intake plant is een verdeling van taken; of de stappen op tijd komen zeggen T004 en T005.',
    'De aanbieder is verantwoordelijk voor het inplannen van de intake met de inburgeringsplichtige.',
  ),
  ...zonder(
    '1.1',
    'Er is een soort contact voor (Niet verschenen op intake), maar dat iemand niet kwam is alleen bekend als het daar staat.',
    'Aanbieder informeert gemeente schriftelijk zodra de inburgeringsplichtige niet verschijnt op de intake.',
  ),
  ...zonder(
    '1.1',
    'Wat is afgesproken staat als tekst op het blad Contact; een programma kan niet beoordelen of het concreet en duidelijk is.',
    'Onderling wordt afgestemd over de te ondernemen acties.',
    'Gemeente neemt hierin het voortouw, legt contact met de aanbieder en er worden concrete en duidelijke afspraken gemaakt over een nieuw intakemoment.',
  ),
  ...zonder(
    '1.1',
    'Een voornemen over de samenwerking; het gaat niet over één inburgeringsplichtige.',
    '¹ Aanbieders en gemeenten blijven er gedurende de looptijd van de overeenkomst alert op hoe dit proces eventueel verder vereenvoudigd kan worden (bijvoorbeeld door directe koppelingen aan te brengen); een en ander binnen de kaders die gelden met betrekking tot privacy en informatieveiligheid.',
  ),
  ...zonder(
    '1.2.1',
    'Locaties staan niet in het registratiebestand; hierover spreken aanbieder, gemeenten en contractmanager.',
    'Indien de aanbieder een nieuwe locatie wenst te openen gedurende de looptijd van het contract, heeft de aanbieder hierover eerst contact met de opdrachtgever (specifiek de regionaal contractmanager) om af te stemmen over de wenselijkheid van de locatie.',
    'Pas bij toestemming van de opdrachtgever kan de nieuwe locatie geopend worden.',
    'Indien aan de voorwaarden conform eisen 6 en 7 van het Algemeen programma van eisen niet kan worden voldaan door omstandigheden die niet-verwijtbaar zijn aan de aanbieder, treedt de aanbieder in contact met de opdrachtgever.',
    'Samen wordt naar een oplossing in het belang van de inburgeraar(s).',
    'Enkel bij goedkeuring van Opdrachtgever kan worden afgeweken van de hierboven beschreven voorwaarden.',
    'De gemeenten en aanbieder kijken bij de aanmelding qua locatie in de eerste plaats naar het belang van de inburgeringsplichtige.',
    'Op beleids-/managementniveau stemmen gemeenten en aanbieders af over de spreiding.',
    'Zo nodig vindt er een aanpassing plaats van verdeling van locaties over de regio.',
    'Dit gebeurt alleen in overleg en na instemming van de gemeenten.',
  ),
  ...zonder(
    '1.3',
    'Het observatiedossier is een eigen document van de aanbieder.',
    'Hiervan wordt een observatiedossier bijgehouden.',
  ),
  ...zonder(
    '1.3',
    'Wat er in een les wordt gedaan staat niet in het registratiebestand.',
    'Er wordt in de opstartklas dus wel al gestart aan het leerplan van de inburgeringsplichtige.',
  ),
  ...zonder(
    '1.3',
    'Leeftijd, levensfase en samenstelling van een groep wegen is werk van mensen; het bestand kent alleen de naam en het niveau van de groep.',
    'Bij de opstartklas wordt wel gekeken naar eventuele samenstelling van groepen passend bij het leerplan en wordt zoveel mogelijk rekening gehouden met leeftijd en levensfase.',
  ),
  ...zonder(
    '1.4',
    'Overleg over een leerplan staat hooguit als tekst op het blad Contact; of het nodig was weten alleen aanbieder en gemeente.',
    'Indien de aanbieder het al eerder nodig acht vindt er afstemming plaats tussen aanbieder en gemeente over het leerplan en zo nodig wordt op verzoek van de gemeente door de aanbieder het opgestelde leerplan gewijzigd/aangevuld.',
    'Bijzondere omstandigheden die van invloed kunnen zijn worden gedeeld met de aanbieder en vice versa.',
    'Hierbij wordt voor de Z-route besproken hoe er invulling wordt gegeven aan het programma per inburgeringsplichtige op basis van het vastgestelde aantal lesdagen en -uren.',
  ),
  ...zonder(
    '1.4',
    'Bekend is wanneer het leerplan is ondertekend (T011), niet of en hoe de gemeente een kopie kreeg.',
    'Aanbieder verstrekt de gemeente een kopie van het door de inburgeringsplichtige ondertekende leerplan.',
    'Bij gebruik van een portal door de aanbieder, wordt het leerplan hierin geüpload.',
    'Anders wordt het leerplan digitaal toegestuurd zodat dit in het dossier kan worden opgeslagen.',
  ),
  ...zonder(
    '1.4',
    'Leermiddelen staan niet in het registratiebestand.',
    'De aanbieder stelt de (digitale) leermiddelen ter beschikking die nodig zijn om de lessen te volgen en het leerplan te voltooien.',
  ),
  ...zonder(
    '1.5',
    'Kinderopvang valt buiten deze inkoop; de gemeente regelt het met een andere organisatie.',
    'Daarom vinden gemeenten het belangrijk om dit te faciliteren voor de inburgeringsplichtigen zodat zij volwaardig mee kunnen doen.',
    'De gemeenten zullen dit zelf bij een aparte organisatie inkopen.',
    'Onder kinderopvang vallen de volgende taken:',
    'Voorlichting over hoe de kinderopvang werkt.',
    'Informatievoorziening omtrent de rechten en plichten van de inburgeringsplichtigen.',
    'Bijvoorbeeld het tijdig doorgeven van een wijziging.',
    'Controleren of de inburgeringsplichtige tot de doelgroep van de Wet Kinderopvang behoort.',
    'Ondersteunen bij inschrijving bij het kinderdagverblijf.',
    'Ondersteunen bij aanvraag kinderopvangtoeslag.',
    'Indien van toepassing aanvraag van een gemeentelijke tegemoetkoming voor de eigen bijdrage.',
  ),
  ...zonder(
    '1.5',
    'Het rooster staat niet in het registratiebestand; geplande lessen mogen erin staan, maar hoeven niet.',
    'Aanbieder dient inzage te geven in het rooster van de inburgeringsplichtigen en tijdig roosterwijzigingen door te geven.',
    'Indien dit mogelijk is, dienen aanbieders (zeker de taalaanbieders) eenzelfde standaardrooster te hanteren, zodat er vaste vrije dagdelen in de week zijn.',
    'Indien het voor aanbieder niet mogelijk is om zich te committeren aan dit standaardrooster dient de aanbieder hiervoor argumenten aan te dragen bij de opdrachtgever.',
    'Er dient aansluiting van les- en participatiedagen/uren te zijn bij de beschikbaarheid van kinderopvang.',
  ),
  ...zonder(
    '1.5',
    'De inhoud van het leerplan en van de brede intake staat niet in het bestand; Kinderopvang nodig is een optioneel gegeven.',
    'In het leerplan is beschreven of er behoefte is aan kinderopvang.',
    'Daarbij worden tijden en dagen benoemd evenals eventuele verdere bijzonderheden.',
    'Gemeente dient dit bij de brede intake al in beeld te hebben.',
    'In het leerplan moet wel worden opgenomen op welke momenten kinderopvang nodig is en wanneer er veranderingen plaatsvinden.',
  ),
  ...zonder(
    '2.1',
    'Of communicatie helder is kan een programma niet beoordelen.',
    'Zowel gemeente als aanbieder communiceren richting de inburgeringsplichtige op een heldere en begrijpelijke manier.',
    'Hiervoor worden de richtlijnen voor communicatie met inburgeringsplichtigen gebruikt, zoals opgenomen in bijlage 1.',
    'Waar nodig kan een communicatiematrix per gemeente en per aanbieder worden opgesteld.',
  ),
  ...zonder(
    '2.2',
    'Dit is het eigen systeem van de gemeente.',
    'Gemeente registreert alle relevante uit te voeren acties en data in een eigen digitale module inburgering/cliëntvolgsysteem.',
  ),
  ...zonder(
    '2.2',
    'Afspraken staan op het blad Contact (Afspraak, Afgehandeld op) en in het overzicht per inburgeringsplichtige; of alle afspraken er staan is niet te weten.',
    'Zowel de aanbieder als de gemeente registreert alle gemaakte afspraken rond het traject.',
  ),
  ...zonder(
    '2.2',
    'Inzage geven is een handeling buiten het bestand.',
    'De inburgeringsplichtige kan dit desgewenst inzien.',
    'Dit moet transparant zijn voor alle partijen.',
  ),
  ...zonder(
    '2.2',
    'Een bestand weet niet wanneer en hoe het is gedeeld.',
    'Deze wordt maandelijks proactief gedeeld met de gemeente.',
    'Daarnaast kan de gemeente zelf ook verzoeken om deze data te ontvangen.',
    'Het aanleveren van de data dient te gebeuren middels beveiligde e-mail.',
  ),
  ...zonder(
    '2.2.1',
    'Dit geldt voor aanbieders met een eigen portal; het programma leest daarvan alleen het trajectregister.',
    'Het registratiesysteem van de aanbieders is een systeem voor uitwisseling van gegevens over de inburgeringsplichtige voor ten minste:',
    'Aanmelding',
    'Leerplan',
    'Voortgangsrapportages',
    'Eindrapportage',
    'Aanbieder zorgt dat bovenstaande documenten altijd te downloaden zijn door de gemeenten.',
    'Aanbieder zorgt ervoor dat het systeem altijd voldoet aan de geldende eisen met betrekking tot privacy en informatieveiligheid.',
  ),
  ...zonder(
    '2.2.1',
    'Wat een knelpunt is ziet de aanbieder; A009 en V005 wijzen op twee gevallen die uit de cijfers blijken.',
    'Het systeem is geen vervanger voor persoonlijk contact; met name in geval van knelpunten in het traject of de persoonlijke omstandigheden van de inburgeringsplichtige neemt de aanbieder proactief contact op met de gemeente.',
  ),
  ...zonder(
    '2.3.1',
    'De rapportage zelf is een eigen document. Het overzicht per inburgeringsplichtige geeft het percentage, de redenen en de uren om over te nemen.',
    'aanwezigheid, uitgedrukt in percentage aanwezigheid en reden voor afwezigheid indien hier sprake van is',
    'specifiek voor de taalaanbieders: voortgang route en ontwikkeling taalniveau, incl. overzicht reeds gemaakte uren',
    'specifiek voor participatie-aanbieders: voortgang participatie, exacte activiteiten, incl. overzicht reeds gemaakte uren',
    'specifiek voor onderdeel MAP: voortgang MAP, incl. overzicht reeds gemaakte uren',
  ),
  ...zonder(
    '2.3.1',
    'Een optionele kolom op het blad Rapportages: alleen in te vullen als er iets is.',
    'welzijn en de persoonlijke situatie, daar waar ze de voortgang van het traject beïnvloeden (gezinshereniging, mentale gezondheid, gezinssituatie kinderen, etc.).',
    'Enkel wanneer benodigd, wanneer hierin veranderingen plaatsvinden of de voortgang van het traject belemmerd.',
    'op/afschalen taalniveau',
    'indien bekend: (verwachte) datum inburgeringsexamen',
  ),
  ...zonder(
    '2.3.1',
    'Wat de gemeente aan de aanbieder meldt staat hooguit als tekst op het blad Contact.',
    'De gemeente zal, in het kader van de voortgang, op haar beurt aan de aanbieder van belang zijnde onderwerpen melden (ontzorgen, Participatieverklaringstraject, gezinshereniging, etc.).',
  ),
  ...zonder(
    '2.3.1',
    'De manier van communiceren en stimuleren is werk van mensen; het bestand legt alleen vast wat er was.',
    'Aanbieder gebruikt hierin heldere communicatie (begrijpt inburgeringsplichtige wat zijn rechten en plichten zijn).',
    'Rekening houdend met denk- en doenvermogen, reduceren van stress en bevorderen van betrokkenheid zijn hierbij belangrijke elementen om uitval te voorkomen.',
    'Aanbieder stimuleert en is mede verantwoordelijk om de inburgeringsplichtige een voor hem/haar zo hoog mogelijk taalniveau te laten behalen (Voorbeeld: In de B1-route het stimuleren van B2-niveau).',
    'Daarnaast wordt ingezet op het zo snel mogelijk uitstromen naar passend werk of opleiding.',
    'Dit is ook van toepassing op aanbieders van participatie.',
    'Deze aanbieders spelen ook een rol in het stimuleren van de inburgeraars om een zo hoog mogelijk taalniveau te behalen door de activiteiten (vaktaal/taalrijke omgeving) te laten aansluiten bij de taallessen.',
  ),
  ...zonder(
    '2.3.1',
    'Of er vervolgacties zijn besproken staat als tekst op het blad Contact.',
    'Hierin worden vervolgtacties besproken.',
  ),
  ...zonder(
    '2.3.1',
    'Roosters en privéafspraken staan niet in het bestand; een reden als Inburgeringsafspraak of Doktersbezoek laat alleen zien dat er ruimte was.',
    'De aanbieder geeft de inburgeringsplichtige de mogelijkheid om naar afspraken te gaan die verband houden met zijn of haar inburgering.',
    'De aanbieder spreekt daarvoor, indien noodzakelijk, tijdelijk aanpassingen in het lesrooster af.',
    'Noodzakelijke privéafspraken van de inburgeringsplichtige (bijv. doktersbezoeken) moeten zoveel mogelijk buiten de trajecturen gepland worden.',
    'Is dat niet mogelijk, dan geeft de aanbieder de inburgeringsplichtige hiervoor de ruimte.',
    'De aanbieder zorgt dat er duidelijke afspraken over worden gemaakt met de inburgeringsplichtige.',
  ),
  ...zonder(
    '2.3.1',
    'Voorbereiden op het eindgesprek is werk van mensen; dat er een portfolio is bewaakt V004.',
    'Module Arbeidsmarkt en Participatie: De aanbieder bereidt de inburgeringsplichtige voor het op eindgesprek met de gemeente, op basis van het gespreksformat uit bijlage 2,',
  ),
  ...zonder(
    '2.3.1',
    'De inhoud van de eindrapportage staat niet in het bestand; dat zij er is bewaakt V003.',
    'In het geval dat de beoogde doelen niet zijn behaald, wordt hier in de rapportage een toelichting op gegeven en volgt een gesprek met de gemeente.',
    'Het leerplan en de daarbij vastgestelde doelen wordt per inburgeringsplichtige gemaakt.',
  ),
  ...zonder(
    '2.3.1',
    'Dit oordeel is aan de gemeente.',
    'De Gemeente beoordeelt op basis van de eindrapportage en bijbehorende gesprek of de van te voren vastgestelde doelen zijn behaald.',
    'Indien de doelen niet behaald zijn, beoordeelt de Gemeente of alsnog gefactureerd mag worden.',
  ),
  ...zonder(
    '2.3.2',
    'De manier van communiceren en stimuleren is werk van mensen; het bestand legt alleen vast wat er was.',
    'Aanbieder is verantwoordelijk voor het motiveren van aanwezigheid van inburgeringsplichtige.',
  ),
  ...zonder(
    '2.3.2',
    'Of dit overleg nodig is bepalen aanbieder en gemeente per persoon; Besproken met gemeente op is een optionele kolom.',
    'Naar aanleiding van de 3-maandelijks voortgangsrapportage vindt een mogelijk overleg (bij voorkeur fysiek en anders telefonisch) plaats tussen de aanbieder en de gemeente, waarbij de inburgeringsplichtige zoveel als mogelijk aanwezig is.',
    'De gemeente en/of aanbieder bespreken samen of dit overleg dient plaats te vinden per inburgeringsplichtige.',
  ),
  ...zonder(
    '2.3.2',
    'Problemen herkennen en bespreken is werk van mensen, en hoort uit oogpunt van privacy niet in cijfers.',
    'Bij nog niet eerder gesignaleerde problemen op het gebied van bijvoorbeeld financiën, de psychosociale situatie, thuissituatie, wordt verwacht dat de aanbieder de signalen herkent en bespreekbaar maakt met inburgeringsplichtige en met de gemeente.',
    'Ook als inburgeringsplichtigen de aanbieder niet proactief zelf met een vraag of probleem benaderen.',
  ),
  ...zonder(
    '2.3.2',
    'De inhoud van het overleg staat niet in het bestand; dat het er was bewaakt U001.',
    'Hier wordt enerzijds verder toegelicht welke activiteiten de inburgeringsplichtige heeft gedaan en waar de bestede uren uit zijn opgebouwd en anderzijds wordt gezamenlijk een vervolgrichting bepaald.',
  ),
  ...zonder(
    '2.3.2',
    'Intake op staat in het bestand; dat de matcher het per mail doorgeeft niet.',
    'Als een inburgeringsplichtige op intake is geweest (de datum) geeft de matcher dit door.',
    'De Gemeente weet dan ook gelijk wie de matcher is.',
  ),
  ...zonder(
    '2.3.2',
    'Er is een soort contact voor (Match of activiteit); dat er iets begon of veranderde is alleen bekend als het daar staat.',
    'Als een inburgeringsplichtige begint met filmeducatie of andere activiteiten (doorgeven welke dag en tijd).',
    'Als een inburgeringsplichtige gematcht is deelt de aanbieder: Waar, welke dagen en hoeveel uren die per week gaat beginnen.',
    'Als de situatie verandert qua vrijwilligerswerk, kunnen dit de uren zijn of de dagen.',
    'Of iemand gaat stoppen.',
    'Dan geeft de aanbieder dit door.',
  ),
  ...zonder(
    '2.3.2',
    'Er is een soort contact voor (Pauze, met Tot), en A009 en V001 houden er rekening mee; of er vooraf is overlegd staat er niet in.',
    'Als een inburgeringsplichtige een pauze van leerplan wilt i.v.m. zwangerschap (einddatum overleggen).',
  ),
  ...zonder(
    '2.3.2',
    'Of overleg nodig was weten alleen aanbieder en gemeente; het blad Contact heeft er plaats voor.',
    'Als een inburgeringsplichtige een taalstage wilt beginnen bij een bedrijf, overleggen of de plek geschikt is.',
    'Als er zaken spelen waar mensen last van hebben maar de aanbieder niet voor verantwoordelijk is, bijvoorbeeld: hulpverleningsvraagstukken, schulden, lichamelijke en/of psychische klachten, problemen met huisvesting, verslaving etc.',
  ),
  ...zonder(
    '2.3.3',
    'Of de termijn wordt verlengd beslist de gemeente; Verlengd tot op het blad Persoon legt het vast.',
    'Eventueel is er na 2,5 jaar een verlenging mogelijk.',
    'Echter beslist de Gemeente hierover.',
  ),
  ...zonder(
    '2.3.3',
    'Of iemand een hoger niveau aankan en op welk niveau hij examen doet staat niet in het bestand.',
    'Het omgekeerde kan zich ook voordoen: waar een inburgeringsplichtige in staat is om in de B1-route (onderdelen van) het inburgeringsexamen op niveau B2 te behalen, of in de Z-route op een of meer onderdelen een examen op A2 niveau kan doen, wordt verwacht van de aanbieder dat deze dit bevordert en mogelijk maakt.',
  ),
  ...zonder(
    '2.3.3',
    'Samenwerken met andere aanbieders is een handeling buiten het bestand; of het op tijd lukte zegt T015.',
    'Hiervoor wordt nauw samengewerkt met andere aanbieders wanneer nodig.',
  ),
  ...zonder(
    '2.3.4',
    'Het PIP is een document van de gemeente.',
    'De gemeente heeft hierin de regie en past hiervoor het PIP aan.',
  ),
  ...zonder(
    '2.3.4',
    'Wanneer de aanbieder iets signaleert staat niet in het bestand, dus is de termijn niet te tellen.',
    'De aanbieder brengt dit zo snel mogelijk bij de gemeente onder de aandacht wanneer dit aan de orde is.',
    'Indien aanbieder signaleert dat de inburgeringsplichtige niet in de lopende leerroute past, wordt de gemeente zo snel mogelijk, in ieder geval binnen 12 maanden, geïnformeerd.',
    'Hiervan kan met onderbouwing van de aanbieder in bijzondere situaties afgeweken worden.',
  ),
  ...zonder(
    '2.3.4',
    'Wie erbij waren en wat is besproken staat niet in het bestand; dat er een warme overdracht was bewaakt T017.',
    'Warme overdracht vindt plaats met de inburgeringsplichtige zelf, de aanbieders (oude en nieuwe aanbieder als dit aan de orde is, taal- en participatieaanbieder) en de gemeente.',
    'In de warme overdracht wordt de voortgang besproken met daarin behaalde resultaten, cursusuren, participatie activiteiten en eventuele verdere bijzonderheden.',
  ),
  ...zonder(
    '2.3.5',
    'Hoe intensief een leerroute is bepaalt de gemeente; Eerder gevolgde uren legt vast wat meetelt.',
    'bij bepalen van de intensiteit van de leerroute, wordt rekening houden met de reeds gevolgde cursusuren.',
  ),
  ...zonder(
    '2.3.5',
    'Examens staan niet in het registratiebestand, behalve de dag waarop er een wordt verwacht.',
    'in de onderwijsroute gedane examenpogingen of behaalde examenonderdelen gelden als gedane examenpogingen en behaalde examenonderdelen van het inburgeringsexamen.',
    'gedane examenpogingen of behaalde examenonderdelen gelden als gedane examenpogingen en behaalde examenonderdelen van het inburgeringsexamen op ten minste het niveau B1.',
  ),
  ...zonder(
    '2.3.5',
    'Financiële afspraken staan niet in het registratiebestand.',
    'voor de financiële afwikkeling worden per inburgeringsplichtige maatwerkafspraken gemaakt.',
  ),
  ...zonder(
    '2.3.6',
    'Onderzoek, afspraken bij zwaarwegende redenen en handhaving zijn aan de gemeente.',
    'Indien er sprake is van onwenselijk gedrag door de inburgeringsplichtige (toont bijvoorbeeld geen inzet), wordt door de gemeente onderzocht of er sprake is van verwijtbaar gedrag of niet.',
    'Bij zwaarwegende reden voor uitval maken de gemeente, aanbieder en inburgeringsplichtige afspraken over de voortzetting van het traject conform de afspraken bij artikel 2.3.',
    'Mocht de inburgeringsplichtige de gemaakte afspraken met aanbieder en gemeente niet nakomen, dan kan de gemeente in het uiterste geval richting inburgeringsplichtige handhavend optreden.',
  ),
  ...zonder(
    '2.3.7',
    'Het bestand is van één aanbieder; afstemming met een andere aanbieder is er niet uit te lezen.',
    'Aanbieders op taal en, participatie en/of MAP, binnen de leerroutes stemmen het aanbod op elkaar af op basis van de eisen en behoeften van de gemeente.',
    'De aanbieder op taal is in zelfstandig verantwoordelijk voor de afstemming met de aanbieder op participatie en/of MAP en voor de communicatie met de gemeente en de inburgeringsplichtige, tenzij er eerder is gestart met het participatietraject, want dan is de aanbieder op participatie en/of MAP zelfstandig verantwoordelijk.',
    'Na het opstellen van het leerplan, waarin rekening is gehouden met de eisen en behoeften van de gemeente, overlegt de aanbieder taal met de aanbieder participatie en/of MAP over het aanbod op het participatiecomponent en/of MAP.',
    'Na deze afstemming communiceert de taalaanbieder het aanbod van taal en, participatie en/of MAP, met de gemeente en de inburgeringsplichtige.',
    'Aanbieders op taal en, participatie en/of MAP, stemmen met elkaar af over de lesroosters van de inburgeringsplichtige, zodat deze kan voldoen aan de vereisten binnen beide componenten van de leerroute.',
    'Aanbieders op taal en, participatie en/of MAP, stemmen af over de voortgang van de leerroute van de inburgeringsplichtige wanneer dit noodzakelijk is hiervoor.',
  ),
  ...zonder(
    '2.3.7',
    'De gemeente bepaalt dit en deelt het mee; het staat niet in het bestand.',
    'De gemeente is in de lead om te bepalen of per inburgeringsplichtige de taal component of, participatie en/of MAP, component prioriteit heeft.',
    'De gemeente communiceert richting de aanbieder bij welke partij het andere deel van het traject wordt gevolgd.',
  ),
  ...zonder(
    'hoofdstuk 3',
    'Voorbereiding en inhoud van het eindgesprek zijn werk van mensen; dat er een portfolio is bewaakt V004.',
    'Het wel of niet begeleiden naar betaald werk is ook onderdeel van het eindgesprek.',
    'De aanbieder is verantwoordelijk voor de voorbereiding van de inburgeringsplichtige op het eindgesprek MAP met de gemeente.',
    'Dit gebeurt op basis van het gespreksformat uit [bijlage 2](#).',
    'Dit gebeurt op basis van het format aan onderdelen uit [bijlage 3](#).',
  ),
  ...zonder(
    'hoofdstuk 3',
    'De inhoud van het leerplan staat niet in het bestand; dat het er is en akkoord kreeg bewaken T005, T006 en T008.',
    'Voor gezins- en overige migranten dient hiervoor een apart leerplan MAP te worden opgesteld.',
    'De aanbieder geeft in het leerplan dus, voor de start van het traject, aan gemeente inzage in hoe en op welke wijze de MAP wordt ingezet.',
    'Een voorstel voor het praktijkelement wordt besproken met de gemeente, zodat deze afgestemd kan worden op de doelstellingen en vereisten vanuit de re-integratie.',
    'Dit voorstel dient te worden opgenomen in het leerplan.',
  ),
  ...zonder(
    'hoofdstuk 3',
    'De inhoud van het praktijkelement staat hooguit als tekst in Activiteit.',
    'Dit moet aansluiten bij de beroepscompetenties en beroepskansen van de inburgeraar.',
  ),
  ...zonder(
    'hoofdstuk 3',
    'Dit oordeel geeft de gemeente in het eindgesprek.',
    "Bij het eindgesprek moet blijken dat de inburgeraar voldoende kennis en vaardigheden heeft opgedaan over de vastgestelde thema's.",
  ),
  ...zonder(
    '4.1.1',
    'Facturen staan niet in het registratiebestand.',
    'Declaratie zal plaatsvinden in delen, op basis van geleverde prestaties.',
    'Wanneer de aanbieder constateert dat het factureringsschema onhaalbaar en/of onwerkbaar is, treedt aanbieder in overleg met de opdrachtgever.',
  ),
  ...zonder(
    '4.1.2',
    'Facturen staan niet in het registratiebestand.',
    'Facturen worden gestuurd naar de gemeente waar de inburgeringsplichtige is ingeschreven.',
    'Indien een aanbieder wenst af te wijken van de termijn van zes weken dient dit te worden besproken met de gemeente en dient de gemeente hiermee in te stemmen.',
    'Cliëntnummer gemeente;',
    'Startdatum traject;',
    'Gefactureerde onderdeel;',
    'Bijbehorende kosten/bedrag.',
  ),
  ...zonder(
    '4.1.2',
    'Facturen staan niet in het registratiebestand; de functie INB.TERMIJN("Factuur"; datum) rekent de laatste dag uit.',
    "Een verzamelfactuur wordt binnen zes weken na het behalen van een prestatie zoals beschreven in de betaalschema's van de verschillende productomschrijvingen verstuurd door de aanbieder.",
    'Binnen 6 weken wordt er naar iedere gemeente afzonderlijk een verzamelfactuur verstuurd, met daarop de volgende informatie uitgesplitst per inburgeringsplichtige:',
  ),
  ...zonder(
    '4.2',
    'Geen regel over een bestand: de opdracht mi maakt deze managementinformatie uit de bestanden, en noemt de laatste dag.',
    'Aanbieders leveren hiervoor per kwartaal (voor de 20^{ste} van de opvolgende maand) managementinformatie (zie bijlage 5) aan bij de MGR SDCG.',
    'De gegevens worden uitgesplitst per gemeente en per product/perceel aangeleverd.',
    'Hierbij dient er dus inzicht te zijn dat de cijfers van de voorgaande kwartalen ook getoond worden.',
  ),
  ...zonder(
    '4.2',
    'Langs welke weg wordt aangeleverd ligt buiten dit programma.',
    'De gegevens worden aangeleverd via het digitale communicatiesysteem ISPnext.',
  ),
  ...zonder(
    '4.2',
    'Contractgesprekken en het oplossen van knelpunten zijn werk van mensen.',
    'Eén keer per jaar, en zo nodig vaker, worden contractgesprekken gevoerd tussen de afzonderlijke aanbieders, de MGR SDCG en een vertegenwoordiging vanuit de gemeenten.',
    'Knelpunten rond individuele inburgeringsplichtigen worden op casusniveau rechtstreeks besproken en opgelost tussen gemeente en aanbieder.',
    'Deze knelpunten kunnen wel (zonder vermelding van inwonergegevens) door gemeenten doorgegeven worden aan de MGR SDCG om op contractniveau besproken te worden in het contractoverleg.',
  ),
  ...zonder(
    '5.1',
    'Geen eigen regel: een contact Afwijking akkoord, met de code van een regel, merkt de bevindingen van die regel als akkoord. Of het belang, de wet en de opdrachtgever het toelaten beoordelen mensen.',
    'Er kan afgeweken worden van de afspraken in dit werkafsprakenboek wanneer dit in het belang van de inburgeraar noodzakelijk is, het past binnen de wettelijke kaders, en aanbieder, gemeente en opdrachtgever het erover eens zijn.',
    'Dit wordt benoemd en onderbouwd in de dossiers van de inburgeraar (bij zowel gemeente als aanbieder).',
    'Hiervoor is wel eerst akkoord van de gemeente en opdrachtgever nodig.',
  ),
  ...zonder(
    '5.2',
    'Dit gaat over het werkafsprakenboek zelf.',
    'Met instemming van opdrachtgever, alle gemeenten en alle aanbieders kunnen aanpassingen in dit werkafsprakenboek gemaakt worden.',
    'De regie hiervoor ligt bij de gemeenten.',
  ),
  ...zonder(
    'bijlage 1',
    'Of communicatie helder, begrijpelijk en aanmoedigend is kan een programma niet beoordelen.',
    'we gebruiken direct duidelijke taal. Niveau A2. Geen beleidsjargon tenzij het echt niet anders kan. Moeilijke woorden altijd uitleggen. Inburgeringsplichtigen hebben geen referenties voor Nederlandse uitvindingen als inburgering, uitkering, zelfredzaamheid en ontzorgen. Alle teksten zijn eenvoudig en begrijpelijk. Dit testen we ook, desnoods met een testvraag of de ontvanger dit begrepen heeft. Begrip stimuleren we ook door informatie op verschillende manieren (kanalen en vormen) aan te bieden.',
    'we bieden mogelijkheden om essentiële informatie die voor alle inburgeringsplichtigen bedoeld zijn, te vertalen. De formele recht- en plichtmomenten waar grote consequenties aan vastzitten, moeten begrijpelijk zijn. Deze vertalingen hebben als doel om inburgeringsplichtigen op weg te helpen en duidelijk te maken waar zij terecht kunnen voor hulp. Dit zorgt voor het noodzakelijk begrip en snelheid van het inburgeringstraject. Het tempo waarin de inburgeringsplichtigen zich de Nederlandse taal eigen maken, is zeer verschillend. Zoals de wet beoogt, sturen we er altijd op dat iemand Nederlands leert spreken, lezen en begrijpen.',
    'na elk communicatiemoment weet de inburgeringsplichtigen wat er van hem/haar wordt verwacht. En hoe dit te doen. Dit benadrukken we consequent.',
    'inburgeringsplichtigen krijgen in de communicatie regelmatig mee waar hij/zij zit in het proces van inburgeren. Welke deel van het proces is al doorlopen en wat komt hierna? Gemeenten hebben PIP, brede intake en periodieke gesprekken om inburgeringsplichtigen inzicht te geven in het proces.',
    'we zijn altijd aanspreekbaar, zeker ook omdat je er niet vanuit kan gaan dat alle informatie zomaar 100% begrepen wordt. Gesproken taal is vaak makkelijker te begrijpen dan brieftaal. Contact is daarom laagdrempelig. Bij elk contactmoment biedt de afzender (desbetreffende ketenpartij) een telefoonnummer voor als je nog vragen hebt, inclusief de dagen en tijden van bereikbaarheid. Dit staat duidelijk aangegeven.',
    'we gebruiken positief en motiverend taalgebruik. Het zo snel mogelijk meedoen in de Nederlandse samenleving, liefst via betaald werk is een aantrekkelijk perspectief. Niet betuttelend, maar gelijkwaardig. We spreken de inburgeringsplichtigen aan als volwassenen die goed zijn eigen keuze weet te maken.',
  ),
  ...zonder(
    'bijlage 2',
    'De vragen van het eindgesprek staan niet in het bestand; dat er een portfolio is bewaakt V004.',
    'Format eindgesprek B1-route Participatie en MAP',
  ),
  ...zonder(
    'bijlage 3',
    'De inhoud van het portfolio staat niet in het bestand; dat het er is bewaakt V004.',
    'Het portfolio bestaat in ieder geval uit de volgende elementen:',
  ),
  ...zonder(
    'bijlage 4',
    'Facturen staan niet in het registratiebestand; de functie INB.FACTUURGEGEVENS(gemeente) geeft adres, kanaal en voorwaarden.',
    'Op de factuur dient naast de informatie per inburgeringsplichtige conform 4.1.2., de volgende informatie van de aanbieder te worden opgenomen:',
    'Factureringsgegevens per gemeente:',
  ),
  ...zonder(
    'bijlage 5',
    'Geen regel over een bestand: de opdracht mi maakt deze managementinformatie.',
    'Onderstaande gegevens dienen uitgesplitst per gemeente en per perceel/product:',
  ),
];

/** Sentences behind a rule that quotes another one, in the order of the text. */
export const OOK_VERTAALD: readonly OokVertaald[] = [
  ...met(
    '1.1',
    ['B003', 'B009'],
    'In de aanmelding van de gemeente voor het traject staat op basis van het brede intake verslag dan wel de PIP de volgende informatie:',
  ),
  ...met('1.1', ['B003', 'B009', 'P006'], 'leerroute, uitslag leerbaarheidstoets;'),
  ...met('1.1', ['B003', 'B009', 'P004'], 'start- en einddatum inburgeringsplicht;'),
  ...met('1.1', ['T004'], 'Intake afspraak binnen 10 werkdagen (in te plannen door gemeente).'),
  ...met('1.1', ['T006'], 'Gemeente accordeert leerplan binnen 5 dagen.'),
  ...met(
    '1.3',
    ['T007', 'T009'],
    'Indien inburgeringsplichtige niet direct en binnen 30 werkdagen kan starten met het leerplan, dan biedt de aanbieder (verplicht) aan inburgeringsplichtige een opstartklas aan.',
  ),
  ...met('1.3', ['G001'], 'Deze lijn wordt gevolgd zolang van toepassing door Blik op Werk².'),
  ...met(
    '1.4',
    ['T005', 'T006', 'T008'],
    'Het leerplan wordt voor aanvang van het traject bij gemeente ter goedkeuring voorgelegd.',
  ),
  ...met('1.4', ['T006', 'T008'], 'De gemeente dient altijd akkoord te geven.'),
  ...met(
    '1.4',
    ['T007'],
    'Wanneer de uiterlijke startdatum van het traject wordt overschreden, dan heeft aanbieder in een eerder stadium al afstemming gezocht met de gemeente, dan wel is er verzocht om toestemming om hiervan af te wijken.',
  ),
  ...met(
    '2.2',
    ['B002', 'B003', 'B009'],
    'Aanbieder registreert alle relevante uit te voeren acties, data, verslaglegging/gesprekken enz. met betrekking tot het traject op individueel niveau van de inburgeringsplichtige in zijn eigen systeem.',
  ),
  ...met(
    '2.2',
    ['A009'],
    'Wanneer noodzakelijk, bijvoorbeeld bij verzuim, vindt afstemming plaats met de gemeente.',
  ),
  ...met('2.2', ['A009', 'A012'], 'Aanbieder stemt af met gemeente bij geen verbetering van aanwezigheid.'),
  ...met('2.3.1', ['A009'], 'Aanbieder stuurt op een minimale aanwezigheid van 80% van de totale lessen.'),
  ...met(
    '2.3.1',
    ['A009', 'V005'],
    'De aanbieder neemt hierbij proactief contact op met de gemeente en heeft hierin een signalerende rol.',
  ),
  ...met(
    '2.3.1',
    ['V004', 'U003'],
    'B1-route Participatie: De aanbieder bereidt de inburgeringsplichtige voor het op eindgesprek met de gemeente, op basis van het gespreksformat uit bijlage 2, en overhandigt de gemeente een portfolio van de inburgeringsplichtige, conform bijlage 3.',
  ),
  ...met(
    '2.3.2',
    ['A012'],
    'Mocht dit niet leiden tot verbetering in de aanwezigheid van de inburgeringsplichtige, wordt onderling tussen aanbieder en gemeente afgestemd over de te ondernemen acties.',
  ),
  ...met(
    '2.3.3',
    ['T020'],
    'Wanneer de aanbieder signaleert dat de inburgeringsplichtige binnen een bestaande leerroute op onderdelen beter een hoger of lager niveau kan volgen, vindt hierover afstemming plaats met de gemeente.',
  ),
  ...met(
    '2.3.3',
    ['T014'],
    'Hierbij dient rekening te worden gehouden dat dit uiterlijk 6 maanden voor de afloop van de inburgeringstermijn van de inburgeringsplichtige is.',
  ),
  ...met(
    '2.3.3',
    ['T015'],
    'Indien dit niet binnen deze termijn kan, vindt er direct overleg plaats met de gemeente en worden er (gezamenlijk) acties uitgezet om dit zo spoedig mogelijk te regelen.',
  ),
  ...met(
    '2.3.4',
    ['T012'],
    'Indien er sprake is van bijzondere gevallen, kan men afwijken van de termijn van 1,5 jaar.',
  ),
  ...met(
    '2.3.4',
    ['T012'],
    'Het wijzigen van onderwijsroute naar B1-route is tijdens het gehele inburgeringstraject mogelijk.',
  ),
  ...met(
    '2.3.4',
    ['T005', 'T006', 'T008'],
    'De (nieuwe) aanbieder zorgt voor een nieuw leerplan bij wijzigen van de leerroute.',
  ),
  ...met(
    '2.3.5',
    ['T012'],
    'onderwijsroute kan gedurende het gehele inburgeringstraject worden gewijzigd in de B1-route.',
  ),
  ...met(
    '2.3.5',
    ['U002', 'U004'],
    'de reeds gevolgde cursussen worden in mindering gebracht op de urennorm van de zelfredzaamheidsroute.',
  ),
  ...met(
    '2.3.6',
    ['A014'],
    'Zoals beschreven onder artikel 2.3 neemt de gemeente een besluit over de geldigheid van de redenen voor afwezigheid.',
  ),
  ...met(
    'hoofdstuk 3',
    ['U002'],
    'De praktijkopdrachten mogen meetellen in de taaluren voor zowel B1-route als Z-route.',
  ),
  ...met(
    'hoofdstuk 3',
    ['U003', 'A013'],
    'De aanbieder zorgt voor de invulling van het praktijkelement en is verantwoordelijk voor de urenregistratie.',
  ),
  ...met('hoofdstuk 3', ['U003'], 'Dit wordt bijgehouden in het registratiesysteem van de aanbieder.'),
  ...met('hoofdstuk 3', ['U003', 'U004'], 'Daarnaast moet er ook aan de urennorm zijn voldaan.'),
  ...met(
    'bijlage 3',
    ['V004'],
    'Tijdens het participatiegedeelte van de inburgering (MAP voor gezinsmigranten en B1-route Participatie) houdt de aanbieder een portfolio bij.',
    'Deze wordt tijdens het eindgesprek met de statushouder en de gemeente besproken en overgedragen aan de gemeente.',
  ),
];

#include "support/register_words.h"

namespace made {

const Words kGiven{"Anna",  "Erik",    "Karin", "Lars",   "Eva",    "Johan", "Sara",   "Anders", "Elin",  "Per",
                   "Malin", "Fredrik", "Åsa",   "Mikael", "Ingrid", "Nils",  "Hanna",  "Björn",  "Ylva",  "Gustav",
                   "Märta", "Håkan",   "Tove",  "Göran",  "Lovisa", "Sören", "Agnes",  "Jörgen", "Greta", "Åke",
                   "Siri",  "Östen",   "Maja",  "Örjan",  "Ebba",   "Olof",  "Renée",  "André",  "Amina", "Yusuf",
                   "Zahra", "Hamid",   "Dana",  "Miloš",  "Jürgen", "Chloé", "Tuomas", "Aino",   "Ngoc",  "Priya"};
const Words kFamilyFirst{"Lind",  "Berg", "Sjö",    "Ek",     "Nord", "Söder", "Öster",  "Väster", "Gran",
                         "Björk", "Hall", "Holm",   "Ström",  "Fors", "Norr",  "Alm",    "Rosen",  "Hag",
                         "Lilje", "Äng",  "Åker",   "Stål",   "Sten", "Kvarn", "Hammar", "Silver", "Brunn",
                         "Torn",  "Skär", "Vinter", "Sommar", "Höst", "Käll"};
const Words kFamilyLast{"gren",   "berg", "ström", "qvist", "lund", "man",  "holm", "dahl", "stedt", "blad", "vall",
                        "strand", "ros",  "lind",  "näs",   "fors", "borg", "bäck", "löf",  "skog",  "mark", "ås"};
const Words kFathers{"Anders",  "Karls",  "Eriks", "Nils",     "Lars",   "Ols",    "Pers",  "Johans",
                     "Gustafs", "Hans",   "Måns",  "Jöns",     "Håkans", "Bengts", "Svens", "Jakobs",
                     "Mattis",  "Arvids", "Elias", "Torstens", "Åkes",   "Sigurds"};
const Words kTowns{
    "Stockholm",  "Göteborg",   "Malmö",        "Uppsala",    "Västerås",   "Örebro",      "Linköping",   "Helsingborg",
    "Norrköping", "Jönköping",  "Umeå",         "Lund",       "Borås",      "Gävle",       "Södertälje",  "Eskilstuna",
    "Halmstad",   "Växjö",      "Karlstad",     "Sundsvall",  "Luleå",      "Östersund",   "Trollhättan", "Kalmar",
    "Falun",      "Skövde",     "Kristianstad", "Karlskrona", "Skellefteå", "Uddevalla",   "Varberg",     "Nyköping",
    "Borlänge",   "Motala",     "Trelleborg",   "Landskrona", "Lidköping",  "Visby",       "Piteå",       "Ängelholm",
    "Alingsås",   "Sandviken",  "Kungälv",      "Enköping",   "Falkenberg", "Katrineholm", "Västervik",   "Värnamo",
    "Karlskoga",  "Härnösand",  "Oskarshamn",   "Ystad",      "Nässjö",     "Ljungby",     "Mariestad",   "Köping",
    "Mjölby",     "Hudiksvall", "Ludvika",      "Bollnäs",    "Tranås",     "Eslöv",       "Arvika",      "Mora",
    "Kiruna",     "Boden",      "Kalix",        "Haparanda",  "Åmål",       "Strömstad",   "Lysekil",     "Mölndal",
    "Partille",   "Lerum",      "Kungsbacka",   "Laholm",     "Båstad",     "Hässleholm",  "Simrishamn",  "Tomelilla",
    "Höör",       "Solna",      "Nacka",        "Täby",       "Lidingö",    "Sollentuna",  "Järfälla",    "Huddinge",
    "Haninge",    "Tyresö",     "Norrtälje",    "Sigtuna",    "Nynäshamn",  "Ekerö",       "Åre",         "Sollefteå",
    "Ånge",       "Lycksele",   "Jokkmokk",     "Älmhult",    "Nybro",      "Vimmerby",    "Eksjö",       "Gnosjö",
    "Hjo",        "Skara",      "Filipstad",    "Hagfors",    "Älvdalen",   "Rättvik",     "Säter",       "Avesta",
    "Sala",       "Arboga",     "Nora",         "Askersund",  "Vadstena",   "Söderköping", "Åtvidaberg",  "Ödeshög"};
const Words kTrades{
    "Bygg",        "Konsult",   "Fastighet", "Måleri",   "El",          "Rör",      "Åkeri",     "Transport",
    "Redovisning", "Snickeri",  "Data",      "IT",       "Restaurang",  "Handel",   "Plåt",      "Golv",
    "Tak",         "Mark",      "Städ",      "Trädgård", "Skog",        "Lantbruk", "Bil",       "Däck",
    "Verkstad",    "Svets",     "Industri",  "Maskin",   "Teknik",      "Energi",   "Sol",       "Värme",
    "Kyl",         "Isolering", "Glas",      "Kakel",    "Kök",         "Möbel",    "Inredning", "Textil",
    "Mode",        "Sko",       "Guld",      "Ur",       "Tand",        "Hälsa",    "Massage",   "Yoga",
    "Idrott",      "Golf",      "Häst",      "Såg",      "Trä",         "Fisk",     "Mat",       "Vin",
    "Kaffe",       "Te",        "Blom",      "Växt",     "Djur",        "Hund",     "Skola",     "Språk",
    "Juridik",     "Revision",  "Ekonomi",   "Kapital",  "Förvaltning", "Personal", "Säkerhet",  "Lås",
    "Larm",        "Mäklar",    "Arkitekt",  "Mät",      "Miljö",       "Avfall",   "Vatten",    "Brunn",
    "Borr",        "Betong",    "Grus",      "Båt",      "Marin",       "Flyg",     "Lager",     "Bud",
    "Flytt",       "Tryck",     "Bok",       "Förlag",   "Spel",        "Barn",     "Vård",      "Hem",
    "Fönster",     "Dörr",      "Skylt",     "Pack",     "Plast",       "Kemi",     "Färg",      "Lab",
    "Elektronik",  "Program",   "System",    "Webb",     "Mobil",       "Kabel",    "Fiber",     "Café",
    "Bageri",      "Konditori", "Salong",    "Foto",     "Film"};
const Words kTradeEnds{"service",     "teknik", "konsult",  "entreprenad", "partner", "gruppen", "montage",
                       "produkter",   "tjänst", "center",   "byrån",       "huset",   "bolaget", "design",
                       "maskiner",    "handel", "verkstad", "studion",     "lagret",  "hallen",  "kompaniet",
                       "förvaltning", "system", "material", "hantverk"};
const Words kPlainWords{
    "Konsult",     "Bygg",    "Invest",     "Holding",      "Fastigheter", "Consulting",  "Management",  "Service",
    "Entreprenad", "Måleri",  "Transport",  "Media",        "Design",      "Redovisning", "Förvaltning", "Handel",
    "Solutions",   "Nordic",  "Sweden",     "Sverige",      "Group",       "Partners",    "Capital",     "Trading",
    "Ventures",    "Digital", "Studio",     "Produktion",   "Åkeri",       "Maskin",      "Restaurang",  "Pizzeria",
    "Grill",       "Café",    "Salong",     "Frisör",       "Städ",        "Trädgård",    "Skog",        "Gård",
    "Rör",         "VVS",     "El",         "Bil",          "Däck",        "Verkstad",    "Data",        "Hälsa",
    "Vård",        "Omsorg",  "Utbildning", "Foto",         "Musik",       "Resor",       "Smide",       "Mekaniska",
    "Industri",    "Energi",  "Miljö",      "International"};
const Words kWhich{"Svenska", "Nordiska", "Nya", "Norra", "Södra",   "Västra", "Östra",  "Gamla",  "Stora",
                   "Lilla",   "Röda",     "Blå", "Gröna", "Gyllene", "Glada",  "Första", "Snabba", "Mellersta"};
const Words kHouses{"Eken",         "Björken", "Linden",    "Almen",    "Rönnen",   "Tallen",   "Lönnen",    "Hjorten",
                    "Ekorren",      "Lärkan",  "Svanen",    "Ugglan",   "Falken",   "Utsikten", "Solbacken", "Ängen",
                    "Strandgården", "Fyren",   "Kaptenen",  "Lotsen",   "Ankaret",  "Seglet",   "Kvarnen",   "Smedjan",
                    "Vågen",        "Kronan",  "Spiran",    "Äpplet",   "Hammaren", "Torpet",   "Hagen",     "Sippan",
                    "Klockan",      "Vallmon", "Körsbäret", "Månstenen"};
const Words kClubs{"Idrottsförening", "Bollklubb",         "Hembygdsförening", "Båtklubb",    "Ridklubb", "Skytteklubb",
                   "Koloniförening",  "Vägförening",       "Fiskeförening",    "Jaktlag",     "Scoutkår", "Golfklubb",
                   "Bygdegård",       "Orienteringsklubb", "Sångkör",          "Samfällighet"};
const Words kShelves{"Startbolaget", "Hyllplanet", "Grundplåten", "Färdigbolag", "Nystartat", "Gåsfjädern"};
const Words kOnsets{"b", "br", "d", "dr", "f",  "fl", "fr", "g",  "gl", "gr", "h",  "j",  "k", "kl", "kr", "kv", "l",
                    "m", "n",  "p", "pl", "pr", "r",  "s",  "sk", "sl", "sn", "sp", "st", "t", "tr", "v",  "x",  "z"};
const Words kVowels{"a", "e", "i", "o", "a", "e", "o", "u", "y", "å", "ä", "ö"};
const Words kCodas{"", "", "", "n", "r", "l", "s", "x", "m", "k", "t", "nd", "st", "rk", "lt", "nk"};
const Words kTails{"a",   "o",   "ia",  "ix",  "ex", "on", "us",  "is", "um",
                   "era", "iva", "ora", "ent", "al", "io", "ify", "én"};
const Words kStreets{"Stor",  "Kungs",  "Kyrk",   "Skol",  "Järnvägs", "Ny",    "Industri", "Hamn",   "Torg", "Ring",
                     "Björk", "Ek",     "Lind",   "Tall",  "Sjö",      "Berg",  "Dal",      "Äng",    "Park", "Fabriks",
                     "Smed",  "Köpman", "Slotts", "Kvarn", "Rosen",    "Trast", "Älg",      "Strand", "Vik",  "Ö"};
const Words kStreetEnds{"gatan", "vägen", "gatan", "vägen", "stigen", "gränd", "allén", "backen"};
const Words kVerbs{"bedriva",  "utföra",   "erbjuda", "driva",  "äga och förvalta",
                   "utveckla", "förmedla", "sälja",   "hyra ut"};
const Words kBusinesses{"konsultverksamhet",
                        "handel med värdepapper",
                        "byggnadsarbeten",
                        "fastigheter",
                        "redovisningstjänster",
                        "transporter",
                        "restaurangverksamhet",
                        "måleriarbeten",
                        "elinstallationer",
                        "rörarbeten",
                        "städtjänster",
                        "utbildning",
                        "programvara",
                        "marknadsföring",
                        "fotografering",
                        "inredning",
                        "snickeri",
                        "markarbeten",
                        "trädgårdsskötsel",
                        "skogsbruk",
                        "jordbruk",
                        "uthyrning av lokaler",
                        "bemanning",
                        "vårdtjänster",
                        "friskvård",
                        "frisörverksamhet",
                        "detaljhandel",
                        "partihandel",
                        "försäljning över internet",
                        "juridisk rådgivning",
                        "ekonomisk rådgivning",
                        "arkitektur",
                        "maskinuthyrning",
                        "åkerirörelse",
                        "bilreparationer",
                        "metallbearbetning",
                        "solcellsanläggningar",
                        "återvinning",
                        "översättningar",
                        "förlagsverksamhet",
                        "musikproduktion",
                        "evenemang",
                        "resor"};
const Words kPhrases{"och därmed förenlig verksamhet", "samt därmed förenlig verksamhet",
                     "i Sverige och utomlands",        "samt förvalta egendom, fast som lös",
                     "genom egna eller andras bolag",  "åt företag och enskilda",
                     "samt äga andelar i andra bolag"};

} // namespace made

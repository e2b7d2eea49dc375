"""The starter model's words, by kind. Written by hand; what is made of them is `corpus.py`'s affair."""

FIRST_NAMES = """
Ada Alba Amir Anita Anton Ayo Bela Berta Bilal Bruno Carla Chen Clara Dana Daria David Dina Diego Edith Elena Elif
Emil Emma Erik Esther Eva Fadi Farah Felix Fiona Frank Gita Greta Hana Hassan Helen Hugo Ida Ines Ivan Jack Jakob
James Jana Jin Joan John Jonas Judith Julia Kai Karim Kate Kavya Kofi Lara Laura Leo Lena Lina Louis Lucas Lucy Luna
Mara Marco Maria Martin Mary Maya Mei Mina Mona Nadia Naomi Nils Nina Noah Nora Olga Oliver Omar Oscar Paul Paula
Pedro Peter Petra Priya Rahul Rania Ravi Rita Robert Rosa Ruth Sam Sana Sara Selim Simon Sofia Sven Tara Tim Theo
Tom Una Usha Vera Viktor Wanda Yara Yusuf Zara Zoe
""".split()

LAST_NAMES = """
Abbott Adler Ahmed Archer Baker Banerjee Barlow Bell Bishop Bloom Brook Carver Castle Chandler Clarke Cooper Costa
Darwin Das Dyer Ekdahl Ellis Farrow Fischer Fisher Flint Fletcher Forest Gardner Garcia Grant Green Haddad Harper Hill
Holm Horn Ivers Jensen Kaur Keller King Kumar Lake Lang Larsen Linden Lopez Marsh Mason Meyer Miller Moreno Nagy North
Novak Okoye Olsen Palmer Park Parker Patel Pike Porter Quill Reed Rivera Rose Rossi Sandhu Sato Shaw Silva Singh Smith
Stein Stone Summers Tanaka Taylor Thorn Turner Vance Wagner Walker Wang Ward Waters Weaver West White Winter Wood Wright
Young Yilmaz Zeller
""".split()

# Beginnings and endings of invented place and firm names.
NAME_STARTS = """
Al Amber Ash Bar Beck Birch Black Brad Bram Bright Calder Chester Clay Cold Corn Cran Dell Dun East Elm Fair Fal Fen
Fern Gold Grim Hal Hart Haw Hazel Heath High Holl Kel Kings Lark Lin Long Mal Mar Mill Moor New Nor Oak Old Orch Pen
Pine Quay Raven Red Ring Rock Rush Sal Sand Sea Silver South Stan Sted Still Stow Swan Tarn Thorn Tor Val Ven Wal Wester
Whit Wil Wind Winter Wolf Yar York
""".split()
NAME_ENDS = """
bank beck berg bourne bridge brook bury by cliff combe cote croft dale den feld field firth ford gate grove ham haven
holm hurst ing lake land ley low mark mere minster moor mouth ness port ridge rock sby set shaw side stead stone stow
strand thorpe ton vale view wall water well wich wick wood worth
""".split()
PLACE_KINDS = """
Mill House Hall Farm Inn Works Bakery Brewery Harbour Press School College Library Museum Clinic Hospital Garage Market
Hotel Theatre Nursery Dairy Foundry Forge Laboratory Station Studio Workshop Yard Bank Garden Bookshop Club Office
Pharmacy Quarry Vineyard Bay Bridge Island Point Tower Lodge
""".split()

ROLES = """
accountant apprentice archivist assistant auditor baker bookkeeper buyer captain caretaker carpenter cashier chair chef
cleaner clerk coach cook counsellor courier customer dentist deputy director doctor driver editor electrician engineer
farmer fitter foreman gardener guard guest guide host inspector intern janitor joiner judge keeper lawyer leader
librarian locksmith manager mayor mechanic member messenger miller minister nurse officer operator owner painter partner
photographer pilot planner plumber porter president printer programmer receptionist referee reporter researcher sailor
salesperson scientist secretary seller singer steward student supervisor surgeon surveyor tailor teacher technician
tester trainee trainer translator treasurer trustee tutor visitor volunteer waiter warden watchmaker welder worker writer
""".split()

COLOURS = "red blue green yellow white black grey brown orange purple pink silver golden turquoise violet".split()

CONTAINERS = """
box drawer cupboard cabinet shelf safe basket bag chest crate tin jar bottle bucket locker folder binder envelope case
tray bin trunk tank barrel rack hook bowl
""".split()

ROOMS = """
attic basement canteen cellar chapel classroom corridor courtyard garage garden gallery hall kitchen laboratory laundry
library lift lobby lounge office reception room shed shop stable staircase store studio theatre tower vault workshop yard
roof gate dock quay boathouse greenhouse meeting-room archive nursery
""".split()

THINGS = """
alarm anchor apron archive atlas axe badge bag ball balance banner barometer battery bell bench bicycle bill blanket
boat boiler bolt book boot bottle brake broom brush cable calendar camera candle card cart catalogue certificate chain
chair chart chisel clock coat coin compass computer contract copier cup curtain desk diary door drill engine extinguisher
fan file filter flag flask form fork fridge furnace gauge generator glass glove glue hammer hat heater helmet hose invoice
jacket kettle key keyboard kit knife label ladder lamp lantern laptop ledger lens letter lever licence light list lock log
machine magnet manual map mask meter microscope mirror motor mug nail needle net notebook oven paint pan paper parcel
passport pen pencil permit phone piano picture pipe plan plate plug poster printer projector pump radio rail receipt
record report rope ruler saw scale scanner scissors screen screw sensor shovel sign sink soap spanner spoon stamp stapler
stool stove switch table tablet tape telescope tent thermometer ticket toolbox torch towel tractor trailer trolley tube
typewriter umbrella uniform valve van vase wagon wallet watch wheel whistle window wire wrench
""".split()

GOODS = """
acids adhesives apples batteries beans berries blankets bolts books bottles boxes bricks bulbs candles cards chairs
chemicals cups documents drawings envelopes files filters flowers forms fuels gloves helmets instruments invoices keys
labels ladders letters lists maps masks medicines minutes nails needles oils orders paints papers parcels pens photographs
plans plates records receipts reports ropes sacks samples screws seeds spare-parts stamps tables tickets tools towels
uniforms valves wires
""".split()

EVENTS = """
audit award-ceremony board-meeting briefing celebration ceremony class concert conference consultation course deadline
delivery demonstration dinner election exam excursion exercise exhibition fair festival fire-drill inspection interview
introduction journey lecture lesson lunch market match meeting night-shift outing party patrol payday picnic presentation
rehearsal reunion review round sale seminar service shift show stocktaking survey test tour training trial-period trip
visit vote walk warranty workshop
""".split()

UNITS = "seconds minutes hours days weeks months years nights".split()
MEASURES = "metres kilometres grams kilograms litres degrees percent points pages euros crowns pounds dollars cents".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SEASONS = "spring summer autumn winter".split()
NUMBERS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
""".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth
""".split()

# Base form, third person, past, participle.
VERBS = [
    tuple(line.split())
    for line in """
check checks checked checked
open opens opened opened
close closes closed closed
clean cleans cleaned cleaned
repair repairs repaired repaired
paint paints painted painted
sign signs signed signed
approve approves approved approved
order orders ordered ordered
pay pays paid paid
send sends sent sent
keep keeps kept kept
hold holds held held
lend lends lent lent
write writes wrote written
read reads read read
count counts counted counted
test tests tested tested
store stores stored stored
lock locks locked locked
carry carries carried carried
choose chooses chose chosen
collect collects collected collected
deliver delivers delivered delivered
book books booked booked
build builds built built
buy buys bought bought
sell sells sold sold
wash washes washed washed
wear wears wore worn
renew renews renewed renewed
replace replaces replaced replaced
report reports reported reported
record records recorded recorded
measure measures measured measured
print prints printed printed
copy copies copied copied
change changes changed changed
find finds found found
bring brings brought brought
take takes took taken
hand hands handed handed
install installs installed installed
inspect inspects inspected inspected
use uses used used
weigh weighs weighed weighed
empty empties emptied emptied
fill fills filled filled
return returns returned returned
plan plans planned planned
make makes made made
pack packs packed packed
cut cuts cut cut
prepare prepares prepared prepared
ring rings rang rung
start starts started started
stop stops stopped stopped
switch switches switched switched
teach teaches taught taught
train trains trained trained
water waters watered watered
wind winds wound wound
adjust adjusts adjusted adjusted
review reviews reviewed reviewed
""".strip().splitlines()
]

ADJECTIVES = """
able bad best better big blank blunt bold brave bright broad broken calm careful cheap clean clear clever close cold
common complete cool correct curious daily damp dark dead dear deep different difficult direct dirty double dry dull
early easy electric empty equal exact extra fair false famous far fast few final fine firm flat foreign free fresh
friendly full funny general gentle glad good great half happy hard heavy high hollow honest hot huge ill important joint
just kind large last late lazy least left legal less light little local long loose loud low main many medical mild minor
modern monthly more most narrow natural near neat necessary new next nice noisy normal old only open own past patient
personal plain polite poor possible present private proper proud public pure quick quiet rare raw ready real recent
regular responsible rich right ripe rough round sad safe same secret separate serious several shallow sharp short
shy sick silent simple single slow small smooth soft solid sour special square steady steep stiff still straight strange
strict strong sudden sure sweet tall technical temporary thick thin tight tiny tired total tough true urgent useful usual
valid various warm weak weekly wet whole wide wild wise wooden wrong yearly young
""".split()

OPPOSITES = [
    tuple(pair.split("-"))
    for pair in """
hot-cold big-small tall-short open-closed early-late fast-slow new-old high-low wet-dry full-empty light-dark
hard-soft loud-quiet near-far rich-poor right-wrong strong-weak thick-thin wide-narrow young-old true-false clean-dirty
easy-difficult happy-sad heavy-light cheap-expensive first-last inside-outside left-right up-down day-night start-end
buy-sell push-pull win-lose friend-enemy question-answer summer-winter north-south east-west always-never more-less
many-few deep-shallow rough-smooth sharp-blunt sweet-bitter tight-loose safe-dangerous simple-complicated
""".split()
]

CAPITALS = [
    tuple(pair.split("-"))
    for pair in """
France-Paris Germany-Berlin Spain-Madrid Italy-Rome Portugal-Lisbon Poland-Warsaw Austria-Vienna Greece-Athens
Norway-Oslo Sweden-Stockholm Finland-Helsinki Denmark-Copenhagen Ireland-Dublin Hungary-Budapest Turkey-Ankara
Egypt-Cairo Kenya-Nairobi Ghana-Accra Nigeria-Abuja Ethiopia-Addis_Ababa Morocco-Rabat India-New_Delhi Nepal-Kathmandu
Pakistan-Islamabad Bangladesh-Dhaka China-Beijing Japan-Tokyo Thailand-Bangkok Vietnam-Hanoi Indonesia-Jakarta
Australia-Canberra Canada-Ottawa Mexico-Mexico_City Cuba-Havana Peru-Lima Chile-Santiago Brazil-Brasília
Argentina-Buenos_Aires Iceland-Reykjavik Russia-Moscow Ukraine-Kyiv Iran-Tehran Iraq-Baghdad Jordan-Amman Belgium-Brussels
""".split()
]

KINDS = [
    tuple(pair.split("-"))
    for pair in """
dog-animal cat-animal horse-animal cow-animal sheep-animal lion-animal tiger-animal elephant-animal mouse-animal
wolf-animal bear-animal rabbit-animal eagle-bird sparrow-bird owl-bird duck-bird goose-bird swan-bird raven-bird
salmon-fish herring-fish shark-fish cod-fish ant-insect bee-insect fly-insect wasp-insect oak-tree pine-tree birch-tree
maple-tree willow-tree rose-flower tulip-flower lily-flower daisy-flower apple-fruit pear-fruit banana-fruit cherry-fruit
lemon-fruit plum-fruit carrot-vegetable potato-vegetable onion-vegetable cabbage-vegetable bean-vegetable hammer-tool
saw-tool drill-tool spade-tool violin-instrument piano-instrument flute-instrument drum-instrument guitar-instrument
shirt-garment coat-garment skirt-garment glove-garment chair-piece_of_furniture table-piece_of_furniture
bed-piece_of_furniture iron-metal copper-metal gold-metal silver-metal tin-metal lead-metal car-vehicle bus-vehicle
train-vehicle bicycle-vehicle lorry-vehicle ship-vehicle doctor-profession baker-profession teacher-profession
""".split()
]

# More everyday words, so that the tokenizer knows how English is spelt.
COMMON = """
a about above accept access accident according account across act action active activity actually add address admit
advance advice affect afford afraid after afternoon again against age ago agree agreement air alcohol all allow allowed
allowance almost alone along already also although always among amount and anger annual another answer any anybody anyone
anything anywhere apart appear application apply appointment approval area arm around arrange arrival arrive article as
ask asleep at attend attention available average avoid award away baby back balance band base basic bath be because become
bed before begin behaviour behind being belief believe belong below benefit beside between beyond birth birthday bit block
blood blow board body bonus border born borrow both bottom branch bread break breakfast breath brother budget building
business busy but by cake calculate call campaign can cannot capital car care career cash cat catch cause cent centre
century certain chance character charge check cheese child children choice church circle city claim class clear climb
clothes cloud coast code coffee collar colleague colour come comfort committee communication community company compare
compensation competition complain complaint compressed concern condition confirm connect connection consent consider
constant contact contain content continue control conversation copy corner cost cotton could council count country couple
course court cover create credit crime cross crowd cry culture current customer cut damage dance danger data date daughter
day dead deal death debt decide decision deduct degree deliver demand department depend deposit describe description
design desire destroy detail develop development device die difference dinner direction disagree discount discover
discuss discussion disease dish dismiss distance divide do does doing done donate doubt down draw dream dress drink drive
drop dust duty each ear earn earth edge education effect effort egg eight either elbow else email emergency employ
employee employer encryption end energy enough enter entire entrance equipment error escape estimate even evening event
ever every everybody everyone everything everywhere evidence example except exchange excuse exist exit expect expense
expenses expensive experience expert explain explanation express eye face fact fail failure fall family far fare fashion
father fault favour fear feature fee feed feel feet fell field fight figure film finger finish fire fish fit fix flat
flight float floor flow flower fly fog follow food foot football for force forest forget former forward foundation founded
founder four frame friend from front fruit function fund furniture further future game gas gather get gift girl give given
glad go goal god gold gone goods government grade grandmother grass grey ground group grow growth guarantee guess guest
guide habit hair hand handbook handle happen harbour has have he head health hear heart heat height hello help her here
hers herself hide him himself hire his history hit holiday home hope horse hospital hotel hour house how however human
hundred hunger hurry hurt husband ice idea if illness imagine improve in include income increase indeed index industry
information injury ink inside install instead insurance interest international internet interview into introduce invite
island issue it item its itself job join joke journey judge jump junior keep kept kind kitchen knee know knowledge known
lack lady land language last laugh laundry law lay lead leaf learn leather leave left leg lend length lesson let level lie
life lift like limit line link lion lip liquid list listen living load loan local look lose loss lost lot love luck lunch
mail maintain maintenance majority make man manage management manner mark market marriage mass material matter maximum may
maybe me meal mean meaning means measure meat medicine meet meeting member memory men mention message metal method middle
midnight might mile milk million mind mine minimum minute mistake mix mobile model moment money month mood moon moral
morning mother motion motto mountain mouth move much music must my myself name nation nature near neck need neighbour
neither never news newspaper night no nobody noise none noon nor north nose not note nothing notice now nowhere number oath
object observe obtain occasion ocean odd of off offer office often oil on once one oneself only onto opinion or orange
order ordinary organisation origin other ought our ours ourselves out outside over overtime owe own owner pack package page
pain pair paper parent park part partner party pass passage passenger password past path patient pattern pause pay payment
peace people per percent perfect perhaps period permanent permission permit person pet phase phone photograph phrase
physical piece place plant plastic play please pleasure plenty pocket poem point poison police policy pool population port
position possess post pound power practice prefer pregnant prepare present press pressure prevent price prison prize
probable problem process produce product profit programme project promise promotion proof property protect protection
prove provide public pull punish pupil purchase purpose push put quality quantity quarter queen question quickly quite
radio rain raise range rate rather reach read reader reason receive reception recognise recommend record reduce reference
refund refuse regard register regret regular regulation relation relax release religion remain remember remote remove rent
repeat reply report request require rescue research reserve resign resource respect rest restaurant result retire return
revenue reward rice ride ring rise risk river road role roll roof root row rubbish rule run rush sail salary salt same
sample sand save say school science score sea search season seat secret section security see seem select self send sense
sentence series serve service set settle several severe shade shadow shake shall shape share she shelter shine ship shirt
shock shoe shop shore should shoulder shout show shower shut sick side sight sign signal silence silk similar since sing
sister sit site situation size skill skin sky sleep slip smell smile smoke snow so social society sock software soil sold
soldier some somebody someone something sometimes somewhere son song soon sort sound soup source south space speak special
speech speed spell spend spirit spoil sponsor sport spread stage stairs stamp stand standard star start state statement
station stay steal steam steel step stick stock stomach stop storm story stranger street strength strike student study
subject succeed success such suffer sugar suggest suit supplier supply support suppose surface surprise survive swear swim
system take tail talk target task taste tax taxi tea team tear telephone television tell temperature ten term than thank
that the their theirs them themselves then there therefore these they thing think thirst this those though thought thousand
threat through throw thumb thus tide tie time title to today together toilet tomorrow tongue tonight too tooth top touch
toward town trade tradition traffic transfer transport travel treat treatment tree trouble trust truth try turn twice type
understand union unit university unless until up upon upper us use user usual vacation value vehicle very view village
violence virtue visit voice vote voyage wage wait wake wall want war warning was waste water wave way we weakness wealth
weapon weather website wedding week weekend weight welcome well were what whatever when whenever where whether which while
who whole whom whose why wife will willing wind wine wing winner wisdom wish with within without woman women wonder wood
wool word work world worry worse worst would wound write yard year yes yesterday yet you your yours yourself youth zero
accessible accuracy administrator agency alternative analysis announce apartment approach appropriate archive argument
assembly assess assist associate assume attach audience authority automatic backup balance bandage barrier battery beginning
biscuit blanket bonus brand brass breathe brief browser bulletin button calibrate calibration cancel candidate capacity
cardboard carpet category ceiling central certificate challenge channel chapter chemical cigarette circuit citizen civil
client climate coach collection column combine commercial commission compete complex component concentrate conclude
conduct conference confidence confidential conflict consequence considerable construct consult consumer contribution
convenient convert corporate correspond crack criticism crystal cupboard curve cycle database deadline declare decrease
defend define delay delicate density deny deputy dictionary diet digital dimension diploma disc discipline disk display
document domain download drawer drug durable eager economic edition efficient elastic element emission emotion engage
enormous ensure enterprise environment essential establish evaluate eventually evolve exceed excellent exclude executive
expand expansion extend external facility factory feedback fellow fibre fiction file finance flexible fluid formula
fragile frequency frequent fuel gallery gap garage garbage gear generation genuine glance global graph gravity guideline
hardware harmless harvest hazard headquarters hesitate highlight horizon household identify ignore image impact imply
import impress incident independent individual inform initial innocent inquiry insect insert inspect instance instruction
instrument integrate intelligence intend internal interpret interrupt invest investigate invoice involve isolate jewel
journal justice keen kilogram kilometre kingdom landscape latter launch layer leak lecture liberty licence lighthouse
liquid literature loan location logic lounge loyal luggage magazine maintain manufacture margin marine mature mechanism
media mental mention merchant merit mineral minister mobile monitor motivate multiple muscle mystery myth negative
negotiate nerve network neutral nursery objective obligation obvious occupy occur offence operate opportunity oppose
option orbit orchestra ordinary organ outcome output overall oxygen panel panic parallel passport password patent
pension percentage perform performance permanent phenomenon philosophy pilot platform pledge plot poetry politics portion
potential poverty precise predict premium preserve previous primary principle prior priority privilege procedure proceed
profession professional progress prohibit prompt proportion proposal prospect province publish pump punctual pursue
qualify quote random rapid ratio react rebate recall recipe recommend recover recycle refer reflect reform region reject
relative relevant reliable relief reluctant rely remark remedy remind renew repair replace represent reputation resist
resolve respond restore restrict retail reveal reverse revise revolution rhythm roster rotate route routine satisfy
schedule scheme scope secure seize senior sequence session severe shelf shipment shortage shuttle signature
significant sketch slice slide sociable solution solve specific specify spectrum spill stable staff statistics status
storage strategy strength stress structure submit subscribe substance substitute summary supervise surgery survey suspect
sustain switch symbol symptom technique technology tendency tension territory text theory thorough ticket tissue tolerate
topic trace transform transition transmit trend trial trigger tropical tunnel typical ultimate undergo uniform unique
universal update upgrade upload urban vacuum vague valid vary venture verify version vessel victim video violate virtual
virus visible vision vital vitamin volume volunteer vulnerable warehouse warrant warranty weigh width wireless withdraw
witness workshop wrap yield zone
""".split()

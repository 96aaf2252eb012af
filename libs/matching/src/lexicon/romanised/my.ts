import type { RomanisedTables } from './model.js';

/** Burmese words as people spell them; longer labels are spelled by rule (burmese.ts), so that here stand words of one syllable, loans, reduced syllables and the most usual ones. */
export const burmese: RomanisedTables = {
  words: `
ကင်မရာ | camera, kin mayar
ကန် = pond | kan
ကမ်းခြေ | kan chay
ကမ်းပြို | kan pyo
ကလိုရင်း | chlorine, kalorin
ကလေး | kalay, khalay, kale
ကား | kar, car
ကားပိတ် | kar pate
ကားလမ်း | kar lan
ကိရိယာ | kariya, kiriya
ကုတင် | gadin, kadin
ကုန်ကား | kone kar
ကုန်ကျစရိတ် | kone kya sayate, kone kya zayeik
ကုမ္ပဏီ | kumpani, koompani
ကုလားထိုင် | kalahtaing, kalatine
ကောက်ရိုး | kauk yoe
ကော်ဖီ | kaw phi
ကျန်းမာရေး | kyan mar yay
ကျောက် = stone | kyauk, kyout
ကျောက်မီးသွေး | kyauk mee thway
ကျောင်း | kyaung, kyoung
ကျောင်းသား | kyaung thar
ကျွန်း | kyun
ကြက် | kyet, kyat
ကြက်ချေး | kyet chee, kyat chi
ကြက်ခြံ | kyet chan
ကြက်ဥ | kyet u
ကြည်လင် | kyi lin
ကြမ်းပြင် | kyan pyin
ကြိတ်စက် | kyeit set, kyate set
ကြေး = copper | kyay
ကြံ | kyan
ကြွက် | kywet, kywat
ကွန်ပျူတာ | computer, kun pyu tar
ခရီးသွား | khayi thwar, khayee thwar
ခေါင်မိုး | khaung moe
ခေါင်းအုံး | gaung ohn
ခဲ | khal
ခဲမဖြူ | khe ma phyu
ချောင်း | chaung, choung
ချွေတာ | chway tar
ခြင်း | chin
ခြောက် = dry | chauk
ခြံ | chan
ခွေး | khway
ခွဲခြား | khwe char
ဂိုဒေါင် | godown, godaung
ငရုတ် | ngayoke
ငလျင် | ngalyin
ငါး | ngar
ငါးဖမ်း = fishing | ngar phan
ငါးမွေး = fish farming | ngar mwe
ငွေ = money | ngway, ngwe
ငှက် = bird | hnget
စက္ကူ | setku, sekku, setkuu
စက္ကူပုံး | setku pone
စက် | set, sat
စက်ပစ္စည်း | set pyit see
စက်ဘီး | set bee, sat bein
စက်ရုံ | set yone, sat yone, setyon
စစ်ဆေး | sit say
စစ်ထုတ် | sit htote
စည်ပင် | si pin
စနစ် = system | sanit
စပါး | sapar, zabar, saba
စပါးခွံ | sapar khun
စမ်းသပ် | san that
စာချုပ် | sar choke, sachok
စားပွဲ | sabwe, sar pwe
စားသောက်ဆိုင် | sar thauk saing
စိုက်ခင်း | sike khin
စိုက်ပျိုး | sike pyo, saik pyo
စိုက်ပျိုးရေး | sike pyo yay
စီမံကိန်း | si man kein
စုဆောင်း | su saung
စုတ် | sote
စောင့်ကြည့် | saunt kyi
စောင် | saung
စွန့်ပစ် | sunt pyit, sunt pit
စွမ်းအင် | swan in
စွမ်းအင်ချွေတာ = energy saving | swan in chway tar
ဆည် | se, hsay see
ဆန် | san
ဆန်စက် | san set
ဆပ်ပြာ | sat pyar, sappya
ဆရာ | saya
ဆရာမ | sayama
ဆရာဝန် | sayawun
ဆား | sar
ဆားငန် | sar ngan
ဆိပ်ကမ်း | sate kan
ဆိုင် | saing, sine, hsaing
ဆိုင်ကယ် | saing kal, cycle
ဆိုလာ | solar, sola
ဆိုလာပြား | solar pyar
ဆိုးဆေး | soe say
ဆီ | si, see, hsi
ဆီစက် | si set
ဆူညံ = noise | su nyan
ဆူညံသံ | su nyan than
ဆောက်လုပ် = construction | sauk lote
ဆောက်လုပ်ရေး = construction | sauk lote yay
ဆေး | say, hsay
ဆေးကြော | say kyaw
ဆေးခန်း | say khan
ဆေးရုံ | say yone, hsay yone
ဇီဝ | ziwa
ဇီဝဓာတ်ငွေ့ | ziwa dat ngway, biogas
ဇွန်း | zun
ဈေး | zay, zaye
ဈေးကြီး | zay kyi, zay gyi
ဈေးဆိုင် = shop | zay saing
ဈေးနှုန်း | zay hnone
ဈေးဝယ် | zay wal
ဈေးသည် | zay the, zay thal, zay thae
ညစ်ညမ်း = pollution | nyit nyan
ညစ်ညမ်းမှု | nyit nyan hmu
တက္ကစီ | taxi, tetkasi
တာတမံ | tar taman
တာယာ | tayar
တိုင်း = measure | taing
တိုင်းတာ | taing tar, tine tar
တီဗီ | tivi
တူး | tu
တူးမြောင်း | tu myaung
တော | taw
တောင် | taung
တောမီး | taw mee
တံခါး | taga, tagar, dagar
တံတား | tadar, dada, tan tar
ထင်း | htin
ထမင်း | htamin, tamin
ထမင်းဆိုင် | htamin saing
ထရပ်ကား | truck kar, tarat kar
ထီး | htee
ထုံး | htone
ဒီဇယ် | dizel, diesel
ဒေတာ | data, day tar
ဓာတုပစ္စည်း | datu pyit see
ဓာတ်ငွေ့ | dat ngway
ဓာတ်ဆီ | dat si
ဓာတ်ပုံ | dat pone
ဓာတ်မီး | dat mee
ဓား | dar
နို့ = milk | noe
နေပူ | nay pu
နေရောင်ခြည် | nay yaung chi, nay yaung chay
နောက် | nauk
နောက်ကျိ | nauk kyi
နံရံ | nan yan
နံ့ = smell | nant
နွား | nwar, nwa
နွားချေး | nwar chee, nwar chi
နွေ | nway
နှမ်း | hnan
ပင်လယ် | pin lal, pinle, pin lae
ပစ္စည်း = goods | pyit see, pyitsi
ပစ် = discard | pyit
ပညာပေး | pyinnyar pay
ပညာရေး | pyinnyar yay
ပတ်ဝန်းကျင် | pat wun kyin, patwinkyin
ပန်ကာ | panka, pan kar
ပန်း | pan
ပန်းကန် | pagan, bagan, pan kan
ပန်းခြံ | pan chan
ပလက်ဖောင်း | platform, palet phaung
ပလတ်စတစ် | palatsatit, palasatit
ပလတ်စတစ်ပုလင်း | palatsatit palin
ပလတ်စတစ်အိတ် | palatsatit ate
ပိတ် | pate, peit
ပိတ်ဆို့ | pate sot, peit so
ပိုက် | pike, paik, pite
ပိုက်ဆံ | pike san, paik san
ပိုး = insect | poe
ပိုးထည် | poe htal
ပိုးမွှား | poe mwar
ပိုးမွှားသတ် | poe mwar that
ပိုးသတ် | poe that
ပိုးသတ်ဆေး | poe that say
ပုစွန် | pazun, bazun, pazon
ပုစွန်ကန် | pazun kan
ပုပ် = rot | pote, poke
ပုလင်း | palin
ပုံး = bucket | pone
ပူ = hot | pu
ပဲ | pal
ပျက် | pyet
ပျက်စီး = damage | pyet si
ပြင် = repair | pyin
ပြင်ဆင် = repair | pyin sin
ပြတင်းပေါက် | padin pauk, pyatin pauk
ပြဒါး | pyadar, badar
ပြန်လည် | pyan lal, pyan le
ပြန်လည်အသုံးပြု | pyan lal athone pyu, pyan athone pyu
ပြုပြင် | pyu pyin
ပြောင်း | pyaung
ဖန် | phan
ဖန်ပုလင်း | phan palin
ဖိနပ် | phanat, panat
ဖုန် | phone, phon
ဖုန်မှုန့် | phone hmont
ဖျား = fever | phyar
ဖွဲ = rice bran | phwe
ဗေဒါ | bay dar
ဘက်ထရီ | battery, bat htari, betthari
ဘဏ် | ban, bank
ဘတ်စ်ကား | bas kar, bus car, bat sa kar
ဘိလပ်မြေ | bilat myay
ဘုရား | paya, phaya
ဘူး = can | bu, boo
ဘေးအန္တရာယ် | bay antayal
ဘဲ | bae, bel
ဘွိုင်လာ | boiler, bwaing la
မည်း = black | me, mal
မိလ္လာ | meit lar, mate lar, meikla
မိလ္လာကန် | mate lar kan
မိလ္လာရေ | mate lar yay
မိုး | moe
မိုးခေါင် | moe khaung
မိုးရာသီ | moe yar thi
မိုးရေ | moe yay
မီတာ | mita, meter
မီး | mee, mi, mee ah
မီးခိုး | mee khoe
မီးခိုးတိုင် = chimney | mee khoe taing
မီးချောင်း | mee chaung
မီးစက် | mee set, mee sat
မီးပျက် | mee pyet, mee pyat
မီးပွိုင့် | mee point
မီးဖို | mee pho, mee phoe
မီးဖိုချောင် | mee pho chaung, mee phoe chaung
မီးဘေး | mee bay
မီးရှို့ | mee sho, mee shot
မီးရှို့စက် = incinerator | mee sho set
မီးရှို့ဖို = incinerator | mee sho pho
မီးလုံး | mee lone
မီးလောင် = fire | mee laung
မီးသတ် | mee that
မီးသတ်ကား | mee that kar
မီးသွေး | mee thway
မုန့် | mont
မုန်တိုင်း | mone taing, mon tine
မြက် | myet, myat
မြစ် | myit
မြို့ | myo
မြို့တော် | myo taw
မြူ | myu
မြေ = land | myay, mye
မြေကြီး | myay gyi
မြေဆွေး | myay swe, myay sway
မြေပုံ | myay pone
မြေပဲ | myay pal
မြေပြို | myay pyo
မြေဩဇာ | myay aw zar, myay ora, myay awza, dat myay aw zar
မြောင်း = ditch | myaung, myoung
မွေးမြူ | mway myu
မွေးမြူရေး | mway myu yay
မှို | hmo
ယင်ကောင် | yin kaung
ယာဉ် | yin
ယာဉ်ကြော | yin kyaw
ယာဉ်ကြောပိတ်ဆို့ | yin kyaw pate sot
ယိုစိမ့် = leak | yo seint
ရထား | yahtar, yatha
ရပ်ကွက် | yat kwet, yat kwat
ရာသီဥတု | yathi utu, yar thi u du
ရုံး | yone
ရေ = water | yay, ye
ရေကန် | yay kan
ရေကာတာ | yay kar tar
ရေကြီး | yay kyi, yay gyi
ရေခဲ | yay khal, yay khae
ရေခဲစက် | yay khal set
ရေခဲစက်ရုံ | yay khal set yone
ရေခဲသေတ္တာ | yay khal thitta, yay khae thittar
ရေချိုးခန်း | yay cho khan, yay choe gan
ရေချွေတာ | yay chway tar
ရေငန် | yay ngan
ရေစစ် | yay sit
ရေစိမ့် = seepage | yay seint
ရေစုပ် | yay sote
ရေစုပ်စက် | yay soke set, yay sote set
ရေဆိုး | yay soe, yay hsoe
ရေဆိုးသန့်စင် | yay soe thant sin
ရေညှိ | yay hnyi
ရေတွင်း | yay twin
ရေထုညစ်ညမ်းမှု = pollution | yay htu nyit nyan hmu
ရေဒီယို | radio, rediyo
ရေနံ | yay nan
ရေနွေး | yay nway
ရေနွေးငွေ့ | yay nway ngwe
ရေပိုက် | yay pike, yay paik
ရေပိုက်ခေါင်း | yay pike gaung
ရေပူ | yay pu
ရေပေးဝေရေး | yay pay way yay
ရေပြတ် | yay pyat
ရေဖြန့်ဝေ | yay phyant way
ရေဘေး | yay bay
ရေမြောင်း | yay myaung
ရေယို | yay yo, yay yoe
ရေရှား = water shortage | yay shar
ရေလွှမ်း = flood | yay hlwan
ရေဝပ် | yay wat
ရေသန့် | yay thant
ရေသန့်စင် | yay thant sin
ရေအရည်အသွေး | yay ayi athway
ရောဂါ | yaw gar
ရော်ဘာ | rawbar
ရဲ | yae, yell
ရွာ | ywar, ywa
ရွှေ | shwe
ရွှံ့ | shunt
ရွှံ့နွံ | shunt nun
လက်ဖက်ရည် | laphet yay, lapetyay, lahpet yay
လက်ဖက်ရည်ဆိုင် | laphet yay saing
လမ်း | lan, lann
လမ်းဘေး | lan bay
လမ်းမီး | lan mee
လယ် = paddy field | lal, le
လယ်ယာ | lal yar
လယ်သမား | lal thamar, le thama
လိုက်ကာ | like kar
လိုင်စင် | license, laisin
လုပ်ငန်း = business | lote ngan
လုပ်သား | lote thar
လုံလောက် | lone lauk
လူ = person | lu
လူနာ | lu nar
လေ | lay, lae
လေဆိပ် | lay sate
လေထု | lay htu
လေထုညစ်ညမ်းမှု | lay htu nyit nyan hmu
လေမုန်တိုင်း = storm | lay mone taing
လေအေးပေးစက် | lay aye pay set, aircon
လောင်စာ | laung sar
လေ့ကျင့် | lay kyin
လျှပ်စစ် | hlyat sit, lyat sit, shat sit, hlyap sit
လျှပ်စစ်မီး | hlyat sit mee
လျှော့ချ | shaw cha, shot cha
လှေ | hlay, lhay
ဝက် | wet, wat
ဝက်ချေး | wet chee
ဝက်ခြံ | wet chan
ဝင်ငွေ | win ngway
ဝန်ထမ်း | wun htan, wan dan
ဝမ်းလျှော | wun shaw
ဝါး | war
သကြား | thagyar, dhagyar
သကြားစက် | thagyar set
သင်တန်း | thin dan, thin tan
သင်္ဘော | thinbaw
သစ် | thit
သစ်စက် | thit set
သစ်တော | thit taw
သစ်ပင် | thit pin
သစ်ပင်စိုက် | thit pin sike
သစ်သား | thit thar
သစ်သီး | thit thee
သတင်း | thadin
သတင်းစာ | thadin sar
သတိပေး = warning | thadi pay
သတ္တု | thattu, thaddu
သတ္တုတွင်း | thattu twin
သန့်စင် | thant sin
သန့်ရှင်း = clean | thant shin
သန့်ရှင်းရေး | thant shin yay
သားရေ | thar yay
သိမ်း = collect | thein
သိမ်းဆည်း | thein si
သီးနှံ | thee hnan
သုံးဘီး | thone bein, thone bee
သုံးရေ | thone yay
သူနာပြု | thu nar pyu
သောက်ရေ | thauk yay, thout yay
သဲ | thel, thae
သံ | than
သံချေး | than chay, than gyay
သံဗူး | than bu
သွေးလွန်တုပ်ကွေး | thway lun tote kway
ဟင်း | hin
ဟင်းရွက် | hin ywet
ဟင်းသီးဟင်းရွက် | hin thi hin ywet, hin thee hin ywet
ဟိုတယ် | hotel, hotal
ဟောင်း = old | haung
အက်ဆစ် | acid, etsit
အကြွေး | akyway
အချက်အလက် | achet alet
အခြောက်ခံ | achauk khan
အခြောက်လှန်း | achauk hlan
အခွန် | akhun
အင်တာနက် | internet, in tar net
အစည်းအဝေး | asi away, a see a way
အစာ = food | asar
အစားအစာ = food | asar asar
အစိုးရ | asoe ya, asoya
အစီရင်ခံစာ | asi yin khan sar
အဆိပ် | aseit, asate
အဆောက်အအုံ | asauk aone, asaut a ohn
အထည် | ahtal, ahte
အထည်ချုပ်စက်ရုံ | ahtal chote set yone
အနက်ရောင် | anet yaung
အနည် | ane, anal
အနည်ထိုင် | ane htaing
အနံ့ | anant, nan
အနံ့ဆိုး | anant soe
အန္တရာယ် | antayal, andayae
အန္တရာယ်ရှိ = dangerous | antayal shi
အပင် | apin
အပင်စိုက် | apin sike
အပူ | apu
အပူချိန် | apu chein
အဖွဲ့ | aphwe, ahpwe
အဖွဲ့အစည်း | aphwe asi
အမိုး | amoe
အမှိုက် | amhite, ahmite, amite, amhaik
အမှိုက်ကား | amhite kar
အမှိုက်ခွဲခြား | amhite khwe char
အမှိုက်ပုံ | amhite pone
အမှိုက်ပုံး | amhite bone
အမှိုက်အိတ် | amhite ate
အရည်အသွေး | ayi athway, a yay a thway
အလုပ် = work | alote, alok, aloke
အလုပ်သမား | alote thamar, alok thama
အဝတ် | awut, awat
အဝတ်လျှော် = laundry | awut shaw, awat shaw
အဝတ်လျှော်စက် | awut shaw set
အဝတ်အစား | awut asar, awat asar
အဝီစိတွင်း | awizi twin
အသစ် = new | athit
အသား = meat | athar
အသိပေး | athi pay
အသီး = fruit | athee
အသုံးပြု = use | athone pyu
အသံ | athan
အအေး | a aye
အာဆင်းနစ် | arsenic, asin nit
အာရုံခံ | ar yone khan
အိတ် | ate, eit
အိပ်ခန်း | ate khan, eik khan
အိပ်ရာ | ate yar, eik yar
အိမ် | ain, eain, ein
အိမ်ထောင် = household | ain htaung
အိမ်သာ | ain thar, eain tha, einthar
အိုး | oe
အုတ် | oke, ote
အုတ်စက်ရုံ | oke set yone
အုတ်ဖို | oke pho
အုန်းဆံ | ohn san
အုန်းသီး | ohn thee
အေး = cold | aye
အဲကွန်း | air kun, ae kun
ဥ = egg | u
ဥပဒေ | upade, u pa day
`,
  parts: `
ကြမ်း | kyan
ခြင် | chin
စိုက်ပျိုးရေ | sike pyo yay
ဖုန်း | phone
မီးပြတ် | mee pyat
မြေသြဇာ | myay awzar
လယ် | lae
ဝါ | war
အမှိုက်ပုံး | amhite pone
အဲကွန်း | aircon
`,
};

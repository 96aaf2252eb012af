/** Words of animal keeping and fishing: animals, feed, manure, ponds, slaughter and pests; see ../model.ts for the columns. */
export const livestockFishery = `
abattoir, slaughterhouse | 屠畜場, 食肉処理場, と畜場 | lò mổ, cơ sở giết mổ, lò giết mổ | โรงฆ่าสัตว์, โรงเชือด | သားသတ်ရုံ, တိရစ္ဆာန်သတ်ရုံ | बूचड़खाना, कसाईखाना, वधशाला | कत्तलखाना | katayan, matadero, slaughterhouse
anchovy | アンチョビ, カタクチイワシ, しこいわし | cá cơm | ปลากะตัก | ငါးနီတူ, ငါးစပ်စီး | एंकोवी, नेथली मछली | मांदेली, अँकोवी | dilis
animal carcass, dead animal | 死骸, 動物の死体, へい獣 | xác động vật, xác súc vật chết | ซากสัตว์, สัตว์ตาย | တိရစ္ဆာန်အသေကောင်, အသေကောင် | मृत पशु, पशु शव | मृत जनावर, जनावराचे प्रेत | patay na hayop, bangkay ng hayop
animal disease, livestock disease | 家畜の病気, 家畜伝染病 | dịch bệnh gia súc, bệnh vật nuôi | โรคสัตว์, โรคระบาดสัตว์ | တိရစ္ဆာန်ရောဂါ, ကျွဲနွားရောဂါ | पशु रोग, पशुओं की बीमारी | जनावरांचे रोग, पशुरोग | sakit ng hayop, peste ng hayop
animal feed, livestock feed | 飼料, 家畜のえさ, 餌 | thức ăn chăn nuôi, thức ăn gia súc | อาหารสัตว์, อาหารเลี้ยงสัตว์ | တိရစ္ဆာန်အစာ, တိရစ္ဆာန်စာ | पशु आहार, पशु चारा दाना | पशुखाद्य, जनावरांचे खाद्य | pagkain ng hayop, patuka, feeds
animal husbandry, livestock farming | 畜産, 畜産業, 牧畜 | chăn nuôi, ngành chăn nuôi | ปศุสัตว์, การเลี้ยงสัตว์ | မွေးမြူရေး, တိရစ္ဆာန်မွေးမြူရေး | पशुपालन | पशुपालन, पशुसंवर्धन | paghahayupan, pag-aalaga ng hayop
animal welfare | 動物福祉, アニマルウェルフェア | phúc lợi động vật | สวัสดิภาพสัตว์ | တိရစ္ဆာန်စောင့်ရှောက်ရေး | पशु कल्याण | प्राणी कल्याण | kapakanan ng hayop
ant, termite | 蟻, シロアリ, アリ | kiến, mối mọt | มดปลวก, ปลวก | ပုရွက်ဆိတ် | चींटी, दीमक | मुंगी, वाळवी | langgam, anay
antibiotic residue, veterinary antibiotic | 抗生物質残留, 動物用抗菌剤 | tồn dư kháng sinh, kháng sinh thú y | ยาปฏิชีวนะตกค้าง, ยาปฏิชีวนะในสัตว์ | ပဋိဇီဝဆေးကြွင်းကျန် | एंटीबायोटिक अवशेष | प्रतिजैविकांचे अवशेष | tira ng antibiotic
aphid, plant louse | アブラムシ, 油虫 | rệp, rầy mềm | เพลี้ยอ่อน, เพลี้ย | ပျပိုး | माहू, चेपा | मावा कीड, मावा | dapulak, aphid
apiary, beekeeping | 養蜂, 養蜂場, 蜂飼い | nuôi ong, trại ong | เลี้ยงผึ้ง, การเลี้ยงผึ้ง | ပျားမွေးမြူရေး, ပျားမွေး | मधुमक्खी पालन, मौन पालन | मधमाशी पालन, मधुमक्षिका पालन | pag-aalaga ng bubuyog, bubuyugan
aquaculture, fish farming | 養殖, 水産養殖, 魚の養殖 | nuôi trồng thủy sản, nuôi cá, nuôi thủy sản | เพาะเลี้ยงสัตว์น้ำ, เลี้ยงปลา, ประมงเพาะเลี้ยง | ငါးမွေးမြူရေး, ရေနေသတ္တဝါမွေးမြူရေး | मछली पालन, मत्स्य पालन, जलकृषि मत्स्य | मत्स्यपालन, मत्स्यशेती | palaisdaan, pag-aalaga ng isda, aquaculture
aquarium, fish tank | 水槽, 水族館, アクアリウム | bể cá, bể thủy sinh | ตู้ปลา, พิพิธภัณฑ์สัตว์น้ำ | ငါးမွေးကန်, အလှမွေးငါးကန် | एक्वेरियम, मछलीघर | मत्स्यालय, ॲक्वेरियम | akwaryum, aquarium
avian influenza, bird flu | 鳥インフルエンザ | cúm gia cầm, cúm gà | ไข้หวัดนก | ကြက်ငှက်တုပ်ကွေး | बर्ड फ्लू, एवियन इन्फ्लूएंजा | बर्ड फ्लू | bird flu, trangkaso ng ibon
bait, fish bait | 釣り餌, 撒き餌 | mồi câu, mồi cá | เหยื่อตกปลา, เหยื่อปลา | ငါးစာ, ငါးမျှားစာ | मछली का चारा | माशांचे आमिष | pain, pain sa isda
barn, cattle shed | 牛舎, 畜舎, 家畜小屋 | chuồng bò, chuồng trại, chuồng nuôi | คอกวัว, โรงเรือนเลี้ยงสัตว์, คอกสัตว์ | နွားတင်းကုပ်, ကျွဲနွားတဲ | गौशाला, पशु शेड, तबेला | गोठा, जनावरांचा गोठा | kamalig ng hayop, kulungan ng baka
bat | コウモリ, 蝙蝠 | dơi, con dơi | ค้างคาว | လင်းနို့ | चमगादड़ | वटवाघूळ | paniki
bee, honeybee | ミツバチ, 蜜蜂, ハチ | ong mật, con ong | ผึ้ง, ตัวผึ้ง | ပျား, ပျားကောင် | मधुमक्खी | मधमाशी, मधमाश्या | bubuyog, pukyutan
beef | 牛肉, ビーフ | thịt bò | เนื้อวัว | အမဲသား, နွားသား | गोमांस, बीफ | गोमांस | karne ng baka, baka
blood waste, slaughter blood | 血液廃棄物, 屠畜血液 | máu gia súc, nước thải máu | เลือดสัตว์, น้ำเลือดจากโรงเชือด | တိရစ္ဆာန်သွေး | पशु रक्त, वध का खून | जनावरांचे रक्त | dugo ng kinatay
bone meal, meat and bone meal | 骨粉, 肉骨粉 | bột xương, bột thịt xương | กระดูกป่น, เนื้อและกระดูกป่น | အရိုးမှုန့် | अस्थि चूर्ण, बोन मील | हाडांचा चुरा, बोनमील | bone meal, pulbos na buto
broiler, meat chicken | ブロイラー, 肉鶏, 肉用鶏 | gà thịt, gà công nghiệp | ไก่เนื้อ, ไก่กระทง | အသားစားကြက်, ဘရွိုင်လာ | ब्रॉयलर, मांस मुर्गी | ब्रॉयलर कोंबडी | broiler, manok na pangkarne
buffalo, water buffalo | 水牛, スイギュウ | trâu, con trâu | ควาย, กระบือ | ကျွဲ | भैंस | म्हैस, म्हशी | kalabaw
butcher, meat shop | 肉屋, 精肉店 | hàng thịt, quầy thịt, người bán thịt | ร้านขายเนื้อ, เขียงหมู | အသားရောင်းဆိုင်, သားသတ်သမား | कसाई, मांस की दुकान | खाटीक, मटण दुकान | magkakarne, tindahan ng karne
butterfly, moth | 蝶, 蛾, チョウ | con bướm, bướm đêm | ผีเสื้อ, ผีเสื้อกลางคืน | လိပ်ပြာ, ပိုးဖလံ | तितली, पतंगा | फुलपाखरू, पतंग कीटक | paruparo, gamugamo
calf | 子牛, 仔牛 | bê con, bò con | ลูกวัว | နွားပေါက်, နွားငယ် | बछड़ा, बछिया | वासरू, कालवड | guya, bulo
camel | ラクダ, 駱駝 | lạc đà | อูฐ | ကုလားအုတ် | ऊंट, ऊँट | उंट | kamelyo
carp | 鯉, コイ | cá chép | ปลาคาร์ป, ปลาใน | ငါးကြင်း | रोहू, कतला, कार्प मछली | कटला, रोहू मासा, कार्प | karpa
cat | 猫, ネコ, 野良猫 | con mèo, mèo hoang | แมว, แมวจรจัด | ကြောင် | बिल्ली | मांजर | pusa
caterpillar, larva | 毛虫, 幼虫, イモムシ | sâu bướm, ấu trùng, con sâu | หนอน, ตัวอ่อนแมลง, หนอนผีเสื้อ | ခူကောင်, လောက်ကောင် | इल्ली, लार्वा, सुंडी | अळी, अळ्या | uod, higad
catfish, pangasius | ナマズ, パンガシウス, 鯰 | cá tra, cá da trơn, cá trê | ปลาดุก, ปลาสวาย | ငါးခူ, ငါးတန် | कैटफिश, मांगुर मछली | मागूर, पंगस मासा | hito, pangasius, kanduli
cattle, cow | 牛, ウシ, 肉牛 | con bò, trâu bò, đàn bò | วัว, โค, โคกระบือ | နွား, ကျွဲနွား | गाय, गोवंश, मवेशी | गाय, गुरे, गुरेढोरे | baka, mga baka
cattle dung, cow dung | 牛糞, 牛ふん | phân bò, phân trâu bò | มูลวัว, ขี้วัว | နွားချေး, နွားချေးမြေဩဇာ | गोबर, गाय का गोबर | शेण, गाईचे शेण | dumi ng baka, ipot ng baka
centipede, millipede | ムカデ, ヤスデ | con rết, cuốn chiếu | ตะขาบ, กิ้งกือ | ကင်းခြေများ, ကင်း | कनखजूरा, गोजर | गोम, पैसा किडा | alupihan
chick, day-old chick | ひよこ, ヒナ, 雛 | gà con | ลูกไก่, ลูกเจี๊ยบ | ကြက်ကလေး, ကြက်ပေါက်စ | चूजा, चूजे | कोंबडीचे पिल्लू | sisiw
chicken, hen | 鶏, ニワトリ, にわとり | con gà, gà mái, gà nuôi | ไก่, แม่ไก่ | ကြက်, ကြက်မ | मुर्गी, मुर्गा | कोंबडी, कोंबड्या | manok, inahin
chicken manure, poultry litter | 鶏糞, 鶏ふん | phân gà, phân gia cầm | มูลไก่, ขี้ไก่ | ကြက်ချေး | मुर्गी की बीट, पोल्ट्री खाद | कोंबडी खत, कोंबड्यांची विष्ठा | dumi ng manok, ipot ng manok
clam, mussel | 貝, アサリ, ムール貝 | nghêu, con vẹm, sò hến | หอยลาย, หอยแมลงภู่ | ယောက်သွား, ဂုံးကောင် | सीपी, मसल, तिसरी | शिंपले, तिसऱ्या, कालव | tulya, tahong, halaan
cockroach | ゴキブリ, ごきぶり | gián, con gián | แมลงสาบ | ပိုးဟပ် | तिलचट्टा, कॉकरोच | झुरळ | ipis
crab | カニ, 蟹 | con cua, cua biển, ghẹ | ปูทะเล, ปูม้า | ဂဏန်း | केकड़ा | खेकडा | alimango, alimasag
crocodile | ワニ, 鰐 | cá sấu | จระเข้ | မိကျောင်း | मगरमच्छ | मगर | buwaya
crow, pigeon | カラス, ハト, 鳩 | con quạ, bồ câu | นกพิราบ, อีกา | ကျီးကန်း, ခို | कौआ, कबूतर | कावळा, कबूतर | uwak, kalapati
dairy cow, milk cow | 乳牛, 搾乳牛 | bò sữa | โคนม, วัวนม | နို့စားနွား | दुधारू गाय, दुधारू पशु | दुभती गाय, दुभती जनावरे | bakang gatasan
dairy farm, dairy farming | 酪農, 酪農場, 酪農家 | trại bò sữa, chăn nuôi bò sữa | ฟาร์มโคนม | နို့စားနွားခြံ, နို့စားနွားမွေးမြူရေး | डेयरी फार्म, दुग्ध पालन | दुग्धव्यवसाय, डेअरी फार्म | gatasan, dairy farm
deer, wild deer | 鹿, シカ | con hươu, nai rừng | กวาง | သမင်, ဒရယ် | हिरण | हरीण | usa
dog, stray dog | 犬, 野良犬, イヌ | con chó, chó hoang | สุนัข, หมา, หมาจรจัด | ခွေး, ခွေးလေခွေးလွင့် | कुत्ता, आवारा कुत्ता | कुत्रा, भटका कुत्रा | aso, asong gala, askal
donkey, mule | ロバ, ラバ | con lừa, con la | ลาต่าง, ล่อ | မြည်း, လား | गधा, खच्चर | गाढव, खेचर | asno, buriko
dried fish, salted fish | 干物, 干し魚, 塩干魚 | cá khô, khô cá | ปลาแห้ง, ปลาเค็ม | ငါးခြောက်, ငါးဆားနယ် | सूखी मछली, नमकीन मछली | सुकी मासळी, सुके मासे | tuyo, daing
droppings, animal droppings | 糞, ふん, 動物のフン | phân động vật, phân chim | มูลสัตว์, ขี้นก | တိရစ္ဆာန်ချေး, ငှက်ချေး | पशु मल, बीट | विष्ठा, पक्ष्यांची विष्ठा | ipot, dumi ng hayop
duck | アヒル, 鴨, カモ | con vịt, vịt nuôi | เป็ด, เป็ดไล่ทุ่ง | ဘဲ | बत्तख, बतख | बदक | pato, itik, bibe
earthworm, worm | ミミズ, 蚯蚓 | giun đất, trùn quế | ไส้เดือน, ไส้เดือนดิน | တီကောင် | केंचुआ | गांडूळ | bulate, bulateng-lupa
eel | うなぎ, ウナギ, 鰻 | lươn, cá chình | ปลาไหล | ငါးရှဉ့် | ईल मछली, बाम मछली | वाम मासा, ईल | igat, palos
egg, chicken egg | 卵, 鶏卵, たまご | trứng gà, quả trứng | ไข่ไก่, ไข่เป็ด | ကြက်ဥ, ဘဲဥ | अंडा, अंडे | अंडे, अंडी | itlog
eggshell | 卵殻, 卵の殻 | vỏ trứng | เปลือกไข่ | ကြက်ဥခွံ | अंडे का छिलका | अंड्याचे कवच, अंड्याचे टरफल | balat ng itlog
elephant | 象, ゾウ | con voi, voi rừng | ช้าง, ช้างป่า | ဆင်, တောဆင် | हाथी | हत्ती | elepante
feather, down feather | 羽毛, 羽根, 鶏の羽 | lông vũ, lông gà | ขนไก่, ขนเป็ด | ကြက်မွေး, ငှက်မွေး | पंख, मुर्गी के पंख | पिसे, पीस | balahibo ng manok, balahibo ng ibon
feed mill, feed factory | 飼料工場, 配合飼料工場 | nhà máy thức ăn chăn nuôi | โรงงานอาหารสัตว์ | တိရစ္ဆာန်အစာစက်ရုံ | पशु आहार मिल, फीड मिल | पशुखाद्य कारखाना | pagawaan ng patuka, feed mill
feeder, feeding trough | 給餌器, 給餌機, えさ箱 | máng ăn, máy cho ăn | เครื่องให้อาหาร, รางอาหาร | အစာခွက်, အစာကျွေးစက် | नांद, चारा मशीन | गव्हाण, खाद्य भांडे | labangan, pakainan
fingerling, fish fry | 稚魚, 種苗, 幼魚 | cá giống, cá bột | ลูกปลา, ลูกพันธุ์ปลา | ငါးသားပေါက် | मछली का बच्चा, जीरा मछली | मत्स्यबीज, मत्स्यबोटुकली | semilya, binhing isda
fish | 魚, 魚類, さかな | con cá, loài cá, cá tôm | ปลา, สัตว์น้ำ | ငါး | मछली, मछलियां | मासा, मासे, मासळी | isda
fish cage, cage culture | 生け簀, いけす, 網いけす | nuôi cá lồng, lồng bè | กระชังปลา, เลี้ยงปลาในกระชัง | ငါးမွေးလှောင်အိမ်, လှောင်ကန် | पिंजरा मछली पालन, मछली का पिंजरा | पिंजरा मत्स्यपालन | fish cage, baklad
fish cold storage | 水産冷蔵, 魚の冷蔵保管 | kho lạnh thủy sản, bảo quản lạnh cá | ห้องเย็นสัตว์น้ำ, ห้องเย็นเก็บปลา | ငါးအအေးခန်း | मछली शीतगृह | मासळी शीतगृह | malamig na imbakan ng isda, cold storage ng isda
fish kill, mass fish death | 魚の大量死, 魚の斃死, へい死 | cá chết hàng loạt, cá chết | ปลาตาย, ปลาน็อกน้ำ, ปลาลอยตาย | ငါးသေဆုံးမှု, ငါးအစုလိုက်သေ | मछलियों की मौत, मछलियां मरना | मासे मृत्युमुखी, मासे मरणे | fish kill, pagkamatay ng isda
fish market, landing site | 魚市場, 水揚げ場, 水産市場 | chợ cá, bến cá | ตลาดปลา, สะพานปลา, แพปลา | ငါးဈေး, ငါးသိမ်းဆိပ် | मछली बाजार, मछली मंडी | मासळी बाजार | palengke ng isda, fish port, bagsakan ng isda
fish meal | 魚粉, フィッシュミール | bột cá | ปลาป่น | ငါးမှုန့် | मछली चूर्ण, फिश मील | फिशमील, मासळीची भुकटी | fish meal, pulbos ng isda
fish pond | 養殖池, 養魚池 | ao nuôi cá, ao cá, ao nuôi | บ่อปลา, บ่อเลี้ยงปลา | ငါးကန်, ငါးမွေးမြူရေးကန် | मछली तालाब, मत्स्य तालाब | मत्स्यतळे, माशांचे तळे | pond ng isda, fishpond, punong isda
fish processing, seafood processing | 水産加工, 魚加工 | chế biến thủy sản, chế biến cá | แปรรูปสัตว์น้ำ, แปรรูปอาหารทะเล | ငါးပုစွန်ပြုပြင်ထုတ်လုပ်ရေး, ရေထွက်ပစ္စည်းထုတ်လုပ်ရေး | मछली प्रसंस्करण | मत्स्य प्रक्रिया | pagpoproseso ng isda, pagawaan ng isda
fish sauce | 魚醤, ナンプラー | nước mắm | น้ำปลา | ငံပြာရည် | फिश सॉस, मछली की चटनी | फिश सॉस | patis
fisher, fisherman | 漁師, 漁業者, 漁民 | ngư dân, người đánh cá | ชาวประมง | ရေလုပ်သား, တံငါသည် | मछुआरा, मछुआरे | मच्छीमार, कोळी | mangingisda
fishery, fishing industry | 漁業, 水産業 | ngư nghiệp, nghề cá, đánh bắt cá | ประมง, การประมง | ငါးလုပ်ငန်း, ရေလုပ်ငန်း | मत्स्य उद्योग, मात्स्यिकी | मत्स्यव्यवसाय, मासेमारी | pangisdaan, pangingisda
fishing harbour, fishing port | 漁港 | cảng cá, âu thuyền | ท่าเรือประมง | ငါးဖမ်းဆိပ်ကမ်း | मछली बंदरगाह, मत्स्य बंदरगाह | मासेमारी बंदर | daungan ng mangingisda, pantalan ng pangisda
fishing net, ghost net | 漁網, 魚網, 廃漁網 | lưới đánh cá, ngư cụ | อวน, แห, อวนจับปลา | ငါးဖမ်းပိုက်, ပိုက်ကွန် | मछली का जाल, जाल | मासेमारीचे जाळे | lambat, lambat pangisda
flea, louse | ノミ, シラミ | bọ chét, con chấy | หมัด, เห็บหมัด | ခွေးလှေး, သန်း | पिस्सू, जूं | पिसू, उवा | pulgas, kuto
fly, housefly | ハエ, 蠅, イエバエ | ruồi, con ruồi | แมลงวัน | ယင်ကောင်, ယင် | मक्खी, मक्खियां | माशी, माश्या | langaw, bangaw
fodder, forage | 粗飼料, 牧草, 飼い葉 | cỏ chăn nuôi, thức ăn thô xanh | หญ้าเลี้ยงสัตว์, พืชอาหารสัตว์ | တိရစ္ဆာန်စားမြက်, နွားစာ | चारा, हरा चारा | चारा, वैरण | kumpay, damong pakain
foot-and-mouth disease | 口蹄疫 | lở mồm long móng | โรคปากและเท้าเปื่อย | ခွာနာလျှာနာရောဂါ | खुरपका मुंहपका रोग | लाळ्या खुरकूत | foot-and-mouth disease, sakit sa bibig at paa
frog | カエル, 蛙 | ếch, con ếch | กบนา, เลี้ยงกบ | ဖား | मेंढक | बेडूक | palaka
fruit fly, stem borer | ミバエ, メイチュウ, コバエ | ruồi đục quả, sâu đục thân | แมลงวันผลไม้, หนอนกอ | သစ်သီးယင်, ဆစ်ပိုး | फल मक्खी, तना छेदक | फळमाशी, खोडकिडा | langaw ng prutas, stem borer, aksip
goat | ヤギ, 山羊 | con dê, dê nuôi | แพะ | ဆိတ် | बकरी, बकरा | शेळी, बकरी | kambing
goose | ガチョウ, 鵞鳥 | con ngỗng | ห่าน | ငန်း | हंस | हंस | gansa
grazing, pasture | 放牧, 牧草地, 放牧地 | chăn thả, đồng cỏ, bãi chăn thả | ทุ่งหญ้าเลี้ยงสัตว์, ปล่อยเลี้ยงวัว | စားကျက်, ကျွဲနွားစားကျက် | चरागाह, चराई | चराई, कुरण, गायरान | pastulan, pagpapastol
hatchery | 孵化場, ふ化場, 種苗生産施設 | trại giống, lò ấp trứng | โรงเพาะฟัก, โรงฟักไข่ | သားဖောက်စခန်း, ငါးသားဖောက်လုပ်ငန်း | हैचरी, अंडा सेने का केंद्र | हॅचरी, उबवण केंद्र | hatchery, pisaan
hay, silage | 干し草, サイレージ, 乾草 | cỏ khô, thức ăn ủ chua | หญ้าแห้ง, หญ้าหมัก | မြက်ခြောက် | सूखी घास, साइलेज, भूसा | सुका चारा, मुरघास, कडबा | tuyong damo, silage
hide, rawhide | 皮, 原皮, 獣皮 | da sống, da trâu bò | หนังดิบ, หนังสัตว์ | သားရေစိမ်း | कच्ची खाल, चमड़ा खाल | कातडे, कच्चे कातडे | hilaw na balat ng hayop
honey | 蜂蜜, はちみつ, ハチミツ | mật ong | น้ำผึ้ง | ပျားရည် | शहद, मधु | मध | pulot-pukyutan, honey
hoof, horn | 蹄, 角, ひづめ | sừng trâu, móng guốc | เขาสัตว์, กีบ | ခွာ, ဦးချို | खुर, सींग | खूर, शिंग | kuko ng hayop, sungay
horse | 馬, ウマ | con ngựa | ม้า | မြင်း | घोड़ा | घोडा | kabayo
insect, pest insect | 昆虫, 害虫, 虫 | côn trùng, sâu bọ | แมลง, แมลงศัตรูพืช | အင်းဆက်, ပိုးမွှား | कीट, कीड़ा, कीड़े-मकोड़े | कीटक, किडे | insekto, kulisap
insect farming, black soldier fly | 昆虫養殖, アメリカミズアブ, 食用昆虫 | ruồi lính đen, nuôi côn trùng | แมลงวันลาย, เลี้ยงแมลง, หนอนแม่โจ้ | ယင်နက်, အင်းဆက်မွေးမြူရေး | ब्लैक सोल्जर फ्लाई, कीट पालन | ब्लॅक सोल्जर फ्लाय, कीटक पालन | black soldier fly, pag-aalaga ng insekto
jellyfish | クラゲ, 海月 | con sứa, sứa biển | แมงกะพรุน | ရေခူ | जेलीफिश | जेलीफिश | dikya
kennel, pet shelter | 犬舎, ペット小屋, 動物保護施設 | chuồng chó, trạm cứu hộ động vật | กรงสุนัข, สถานสงเคราะห์สัตว์ | ခွေးအိမ်, တိရစ္ဆာန်ဂေဟာ | कुत्ताघर, पशु आश्रय | श्वानगृह, प्राणी निवारा | kulungan ng aso, silungan ng hayop
lamb, mutton | 羊肉, ラム肉, マトン | thịt cừu, thịt dê | เนื้อแกะ, เนื้อแพะ | သိုးသား, ဆိတ်သား | मटन, बकरे का मांस | मटण | karne ng tupa, karne ng kambing
layer hen, laying hen | 採卵鶏, 産卵鶏 | gà đẻ, gà đẻ trứng | ไก่ไข่ | ဥစားကြက် | अंडा देने वाली मुर्गी, लेयर मुर्गी | अंडी देणारी कोंबडी, लेअर कोंबडी | mangingitlog na manok, layer
leech, snail | ヒル, カタツムリ, 蛭 | con đỉa, ốc sên | ปลิง, หอยทาก | မျှော့, ကျွတ် | जोंक, घोंघा | जळू, गोगलगाय | linta, suso
livestock, farm animal | 家畜, 牛豚 | vật nuôi, gia súc, gia súc gia cầm | สัตว์เลี้ยงในฟาร์ม, วัวควายหมู | မွေးမြူရေးတိရစ္ဆာန်, အိမ်မွေးတိရစ္ဆာန် | पशुधन, पालतू पशु | पशुधन, जनावरे | alagang hayop, hayupan
livestock wastewater, piggery wastewater | 畜産排水, 畜舎排水, 豚舎汚水 | nước thải chăn nuôi, nước thải chuồng heo | น้ำเสียฟาร์มหมู, น้ำเสียจากปศุสัตว์ | မွေးမြူရေးရေဆိုး, ဝက်ခြံရေဆိုး | पशुशाला अपशिष्ट जल, सूअर फार्म का गंदा पानी | गोठ्यातील सांडपाणी, वराह फार्मचे सांडपाणी | maruming tubig ng babuyan, wastewater ng babuyan
lizard, gecko | トカゲ, ヤモリ | thằn lằn, tắc kè | จิ้งจก, ตุ๊กแก | အိမ်မြှောင်, တောက်တဲ့ | छिपकली | पाल सरडा, सरडा | butiki, tuko
lobster, crayfish | 伊勢海老, ロブスター, ザリガニ | tôm hùm, tôm càng | กุ้งมังกร, กุ้งก้ามกราม | ကျောက်ပုစွန်, ပုစွန်ထုပ်ကြီး | झींगा मछली, लॉबस्टर | शेवंड, लॉबस्टर | ulang, lobster
locust, grasshopper | イナゴ, バッタ, 蝗害 | châu chấu, cào cào | ตั๊กแตน | နှံကောင်, ကျိုင်းကောင် | टिड्डी, टिड्डा | टोळ, नाकतोडा | balang, tipaklong
mackerel | サバ, 鯖 | cá thu, cá nục | ปลาทู, ปลาแมคเคอเรล | ပလတူး | बांगड़ा, मैकेरल | बांगडा | alumahan, hasa-hasa, galunggong
manure, animal manure | 家畜糞尿, 厩肥, 家畜ふん | phân chuồng, phân gia súc | ปุ๋ยคอก, มูลสัตว์ทำปุ๋ย | နွားချေးမြေဆွေး, တိရစ္ဆာန်ချေးမြေဩဇာ | गोबर की खाद, पशु खाद | शेणखत | patabang dumi ng hayop, dumi ng alagang hayop
manure pit, slurry pit | 糞尿溜め, 肥溜め, スラリータンク | hố phân, bể chứa phân | บ่อเก็บมูลสัตว์, บ่อขี้หมู | နွားချေးကျင်း, ချေးကျင်း | गोबर गड्ढा, खाद का गड्ढा | शेणखड्डा, उकिरडा | hukay ng dumi ng hayop, poso ng dumi ng baboy
meat | 肉, 食肉, ミート | thịt, thịt tươi | เนื้อสัตว์ | အသားငါး, စားသုံးအသား | मांस, गोश्त | मांस, मटण-मांस | karne
meat processing, sausage | 食肉加工, ソーセージ, ハム | chế biến thịt, xúc xích | แปรรูปเนื้อสัตว์, ไส้กรอก | အသားပြုပြင်ထုတ်လုပ်ရေး, ဝက်အူချောင်း | मांस प्रसंस्करण, सॉसेज | मांस प्रक्रिया, सॉसेज | pagpoproseso ng karne, longganisa
milk, raw milk | 牛乳, 生乳, ミルク | sữa tươi, sữa bò | น้ำนม, นมสด, น้ำนมดิบ | နွားနို့, နို့စိမ်း | दूध, कच्चा दूध | दूध | gatas, sariwang gatas
milking, milking machine | 搾乳, 搾乳機, ミルカー | vắt sữa, máy vắt sữa | รีดนม, เครื่องรีดนม | နို့ညှစ်ခြင်း, နို့ညှစ်စက် | दूध दुहना, दुग्ध दोहन मशीन | दूध काढणे, दोहन यंत्र | paggagatas, panggatas na makina
mite, tick | ダニ, マダニ | con ve, mạt bụi, nhện đỏ | ตัวไร, เห็บ, ไรฝุ่น | မွှား, ခွေးမွှား | किलनी, घुन माइट | गोचीड, कोळी कीड | garapata, hanip
molasses, sugarcane molasses | 糖蜜, 廃糖蜜 | rỉ đường, mật rỉ | กากน้ำตาล | ကြံသကာ, တင်လဲရည် | शीरा, गुड़ का शीरा | मळी, काकवी | pulot ng tubo, molasses
monkey | サル, 猿 | con khỉ | ลิง | မျောက် | बंदर | माकड, वानर | unggoy, matsing
mosquito | 蚊, ボウフラ, モスキート | muỗi, con muỗi, bọ gậy | ยุง, ลูกน้ำยุงลาย | ခြင်, ခြင်လောက်လန်း | मच्छर | डास, मच्छर | lamok, kiti-kiti
mosquito control, fogging | 蚊の駆除, 蚊対策, 薬剤散布による蚊駆除 | diệt muỗi, phun thuốc muỗi | กำจัดยุง, พ่นหมอกควัน, พ่นยุง | ခြင်နှိမ်နင်းရေး, ခြင်ဆေးမှုတ် | मच्छर नियंत्रण, फॉगिंग | डास निर्मूलन, धूर फवारणी | pagsugpo ng lamok, fogging
ornamental fish, goldfish | 観賞魚, 金魚 | cá cảnh, cá vàng | ปลาสวยงาม, ปลาทอง | အလှမွေးငါး, ရွှေငါး | सजावटी मछली, सुनहरी मछली | शोभेचे मासे, गोल्डफिश | isdang pang-akwaryum, goldfish
overfishing, illegal fishing | 乱獲, 違法漁業 | đánh bắt quá mức, đánh cá bất hợp pháp, tận diệt cá | จับปลาเกินขนาด, ประมงผิดกฎหมาย | ငါးအလွန်အကျွံဖမ်းခြင်း, တရားမဝင်ငါးဖမ်း | अत्यधिक मछली पकड़ना, अवैध मछली पकड़ना | अति मासेमारी, बेकायदा मासेमारी | labis na pangingisda, ilegal na pangingisda
oyster | カキ貝, 牡蠣, 牡蠣養殖 | con hàu, hàu sữa | หอยนางรม | ကမာ, ကမာကောင် | सीप, ऑयस्टर | कालवे, ऑयस्टर | talaba
oyster shell, seashell | 貝殻, 牡蠣殻, カキ殻 | vỏ hàu, vỏ sò | เปลือกหอย | ကမာခွံ, ခရုခွံ | सीप का खोल, समुद्री शंख | शिंपल्याचे कवच, शंखशिंपले | talukab ng talaba, kabibe
pest control, pest extermination | 害虫駆除, 害獣対策, 防虫対策 | diệt côn trùng, kiểm soát dịch hại, phòng trừ sâu bệnh | กำจัดแมลง, ควบคุมศัตรูพืช, กำจัดปลวก | ပိုးမွှားနှိမ်နင်းရေး, ပိုးမွှားကာကွယ်ရေး | कीट नियंत्रण, पेस्ट कंट्रोल | कीड नियंत्रण, पेस्ट कंट्रोल | pagsugpo ng peste, pest control
pig, swine | 豚, ブタ, 養豚 | lợn, con heo, lợn nuôi | สุกร, หมู | ဝက် | सूअर, शूकर | डुक्कर, वराह | baboy
pig manure, swine manure | 豚糞, 豚ぷん, 豚糞尿 | phân lợn, phân heo | มูลสุกร, ขี้หมู | ဝက်ချေး | सूअर का मल, सूअर की खाद | डुकरांची विष्ठा | dumi ng baboy
piggery, pig farm, pigsty | 養豚場, 豚舎, 豚小屋 | trại lợn, trại heo, chuồng lợn | ฟาร์มหมู, ฟาร์มสุกร, เล้าหมู | ဝက်ခြံ, ဝက်မွေးမြူရေးခြံ | सूअर पालन फार्म, सूअर बाड़ा | वराहपालन फार्म, डुक्करखाना | babuyan, kulungan ng baboy
plankton, zooplankton | プランクトン, 動物プランクトン | sinh vật phù du, phiêu sinh vật | แพลงก์ตอน | ပလန်တွန် | प्लवक, प्लैंकटन | प्लवंग, प्लँक्टन | plankton
planthopper, rice pest | ウンカ, カメムシ, ヨコバイ | rầy nâu, bọ xít | เพลี้ยกระโดดสีน้ำตาล, เพลี้ยกระโดด | ဖြုတ်ညိုပိုး, စပါးဖြုတ် | भूरा फुदका, माहो | तुडतुडे, तपकिरी तुडतुडे | kayumangging ngusong-kabayo, hanip sa palay
pond aeration, paddle wheel aerator | 水車式曝気, 養殖池の曝気, パドルホイール | quạt nước ao tôm, sục khí ao nuôi | กังหันตีน้ำ, เครื่องตีน้ำ | ငါးကန်လေသွင်းစက်, ရေဘီး | तालाब एरेटर, पैडल व्हील एरेटर | तलाव एरेटर, पॅडल व्हील | paddle wheel, pampahangin ng palaisdaan
pork | 豚肉, ポーク | thịt lợn, thịt heo | เนื้อหมู | ဝက်သား | सूअर का मांस, पोर्क | डुकराचे मांस | karneng baboy, liempo
poultry, domestic fowl | 家禽, 養鶏 | gia cầm | สัตว์ปีก | ကြက်ငှက် | कुक्कुट, मुर्गी पालन | कुक्कुट, कोंबडीपालन | manukan at itikan, poultry
poultry farm, chicken farm | 養鶏場, 鶏舎, 鶏小屋 | trại gà, trại gia cầm, chuồng gà | ฟาร์มไก่, เล้าไก่ | ကြက်ခြံ, ကြက်မွေးမြူရေးခြံ | मुर्गी फार्म, पोल्ट्री फार्म | पोल्ट्री फार्म, कोंबड्यांचे खुराडे | manukan, poultry farm
rabbit | うさぎ, ウサギ, 兎 | con thỏ, thỏ nuôi | กระต่าย | ယုန် | खरगोश | ससा | kuneho
rat, mouse | ネズミ, 鼠, ねずみ | chuột, con chuột | หนูนา, หนูบ้าน, หนูท่อ | ကြွက် | चूहा, चूहे | उंदीर, उंदीर-घुशी | daga, bubwit
recirculating aquaculture | 閉鎖循環式陸上養殖, 陸上養殖, 循環式養殖 | nuôi thủy sản tuần hoàn | เลี้ยงสัตว์น้ำระบบน้ำหมุนเวียน, เลี้ยงปลาน้ำหมุนเวียน | ရေလည်ပတ်ငါးမွေးမြူရေးစနစ် | पुनर्संचारी मत्स्य पालन, आरएएस मछली पालन | पुनर्चक्रित मत्स्यपालन | recirculating aquaculture, paikot na tubig sa palaisdaan
red tide | 赤潮, アオコ被害 | thủy triều đỏ | ขี้ปลาวาฬ, น้ำทะเลเปลี่ยนสี | ဒီရေနီ | लाल ज्वार, रेड टाइड | लाल भरती, रेड टाइड | red tide, pulang agos
rodent control, rat trap | ネズミ駆除, 鼠取り, 防鼠 | diệt chuột, bẫy chuột | กำจัดหนู, กับดักหนู | ကြွက်နှိမ်နင်းရေး, ကြွက်ထောင်ချောက် | चूहा नियंत्रण, चूहेदानी | उंदीर नियंत्रण, उंदराचा सापळा | pagsugpo ng daga, panghuli ng daga
salmon | サケ, 鮭, サーモン | cá hồi | ปลาแซลมอน | ဆယ်လ်မွန်ငါး | सालमन | सालमन मासा | salmon
sardine | イワシ, 鰯 | cá mòi, cá trích | ปลาซาร์ดีน | ငါးကုညှင်း, ဆာဒင်းငါး | सार्डिन, तारली मछली | तारली | sardinas, tamban, tunsoy
scarecrow, bird deterrent | かかし, 鳥よけ, 鳥獣害対策 | bù nhìn, xua đuổi chim | หุ่นไล่กา, ไล่นก | စာခြောက်ရုပ်, ငှက်ခြောက် | बिजूका, पक्षी भगाना | बुजगावणे, पक्षी हाकलणे | panakot-uwak, panaboy ng ibon
seafood, marine product | 水産物, 海産物, シーフード | hải sản, thủy sản | อาหารทะเล | ပင်လယ်စာ, ရေထွက်ပစ္စည်း | समुद्री भोजन, सीफूड | सागरी अन्न, सीफूड | lamang-dagat, pagkaing-dagat
seaweed, kelp | 海藻, 昆布, ワカメ | rong biển, tảo biển | สาหร่ายทะเล | ရေညှိပင်လယ်, ပင်လယ်ရေညှိ | समुद्री शैवाल, समुद्री घास | सागरी शेवाळ, समुद्र शेवाळ | damong-dagat, gulaman, guso
sheep | 羊, ヒツジ | con cừu | แกะ, ฝูงแกะ | သိုး | भेड़ | मेंढी, मेंढ्या | tupa
shrimp, prawn | エビ, 海老, えび | tôm, con tôm, tôm sú, tôm thẻ | กุ้ง, กุ้งขาว, กุ้งกุลาดำ | ပုစွန် | झींगा, प्रॉन | कोळंबी | hipon, sugpo
shrimp farm, shrimp pond | エビ養殖場, エビ養殖池 | ao tôm, đầm tôm, nuôi tôm | บ่อกุ้ง, นากุ้ง, ฟาร์มกุ้ง | ပုစွန်ကန်, ပုစွန်မွေးမြူရေးကန် | झींगा फार्म, झींगा तालाब | कोळंबी संवर्धन, कोळंबी तलाव | palaisdaan ng hipon, sugpuan
silkworm, sericulture | 養蚕, 蚕, カイコ | tằm, trồng dâu nuôi tằm | หนอนไหม, เลี้ยงไหม | ပိုးကောင်, ပိုးမွေးမြူရေး | रेशम कीट, रेशम पालन | रेशीम किडा, रेशीम शेती | uod ng seda, pag-aalaga ng uod-seda
slaughter, butchering | 屠殺, と畜, 屠畜 | giết mổ, mổ lợn | ฆ่าสัตว์, เชือดสัตว์, ชำแหละ | သားသတ်ခြင်း, သတ်ဖြတ်ခြင်း | पशु वध, जिबह | कत्तल | pagkatay, kinatay
snake | 蛇, ヘビ | con rắn, rắn độc | งู, งูพิษ | မြွေ | सांप, साँप | साप | ahas
spider | クモ, 蜘蛛 | con nhện, mạng nhện | แมงมุม | ပင့်ကူ | मकड़ी | कोळी कीटक, कोळिष्टक | gagamba
squid, octopus | イカ, タコ, 烏賊 | con mực, bạch tuộc | ปลาหมึก | ပြည်ကြီးငါး, ရေဘဝဲ | स्क्विड, ऑक्टोपस | म्हाकूळ, ऑक्टोपस | pusit, pugita
stray cattle, stray animal | 放れ牛, 野良動物 | gia súc thả rông, thú hoang lang thang | สัตว์จรจัด, วัวจรจัด | လေလွင့်တိရစ္ဆာန်, လေလွင့်နွား | आवारा पशु, छुट्टा पशु | मोकाट जनावरे, भटकी जनावरे | hayop na gala, ligaw na hayop
tallow, animal fat | 牛脂, 獣脂, 動物性油脂 | mỡ động vật, mỡ bò | ไขมันสัตว์, ไขวัว | တိရစ္ဆာန်ဆီ, အမဲဆီ | चर्बी, पशु वसा | जनावरांची चरबी | taba ng hayop, sebo
tilapia | ティラピア | cá rô phi | ปลานิล, ปลาทับทิม | တီလားပီးယား | तिलापिया | तिलापिया | tilapia
trout | マス, 鱒, ニジマス | cá hồi vân | ปลาเทราต์ | ထရောက်ငါး | ट्राउट मछली | ट्राउट मासा | trout
tuna | マグロ, 鮪, ツナ | cá ngừ | ปลาทูน่า, ปลาโอ | တူနာငါး, ငါးမျက်ဆန် | टूना मछली | टूना मासा, कुपा मासा | tambakol, tulingan, tuna
turtle, tortoise | ウミガメ, 亀, カメ | con rùa, rùa biển | เต่าทะเล, เต่า | လိပ် | कछुआ | कासव | pawikan, pagong
vaccine for livestock, animal vaccination | 家畜ワクチン, 動物用ワクチン | tiêm phòng gia súc, vắc xin thú y | วัคซีนสัตว์, ฉีดวัคซีนสัตว์ | တိရစ္ဆာန်ကာကွယ်ဆေး | पशु टीकाकरण | जनावरांचे लसीकरण | bakuna sa hayop
veterinarian, veterinary | 獣医, 獣医師 | bác sĩ thú y, thú y | สัตวแพทย์, หมอสัตว์ | တိရစ္ဆာန်ဆေးကု, တိရစ္ဆာန်ဆရာဝန် | पशु चिकित्सक, पशु डॉक्टर | पशुवैद्य, जनावरांचा डॉक्टर | beterinaryo
wasp, hornet | スズメバチ, 蜂の巣 | ong bắp cày, ong vò vẽ | ตัวต่อ, แตนต่อ | နကျယ်ကောင်, ပဒူ | ततैया, बर्र | गांधीलमाशी | putakti
weevil, stored grain pest | コクゾウムシ, 貯穀害虫 | mọt gạo, mọt thóc | มอดข้าว, ด้วงงวง | ဆန်ပိုး, နှံပိုး | घुन, सुरसुरी | सोंडे किडा, टोके | bukbok
wild boar | イノシシ, 猪 | lợn rừng, heo rừng | หมูป่า | တောဝက် | जंगली सूअर | रानडुक्कर | baboy-ramo, baboy-damo
`;

/** Words of cleaning: hygiene, toilets, laundry, sweeping: see ../model.ts for the columns. */
export const cleaning = `
air conditioner cleaning, coil cleaning | エアコン洗浄, エアコンクリーニング | vệ sinh máy lạnh | ล้างแอร์ | အဲကွန်းဆေးခြင်း | एसी की सफाई | एसी सफाई | paglilinis ng aircon
alcohol sanitizer, hand sanitizer | 手指消毒液, アルコール消毒 | nước rửa tay khô, cồn sát khuẩn | แอลกอฮอล์ล้างมือ, เจลล้างมือ | လက်သန့်ဆေးရည် | हैंड सैनिटाइजर, सैनिटाइजर | हँड सॅनिटायझर | alkohol, hand sanitizer
anti-fouling, stain resistance | 防汚, 汚れ防止 | chống bám bẩn, chống bẩn | กันคราบ, ป้องกันสิ่งสกปรกเกาะ | အညစ်အကြေးမကပ်စေခြင်း | दाग रोधी | डागरोधक | hindi kinakapitan ng dumi
antibacterial, antimicrobial coating | 抗菌, 抗菌加工, 抗ウイルス | kháng khuẩn, phủ kháng khuẩn | ต้านเชื้อแบคทีเรีย, เคลือบยับยั้งเชื้อ | ဘက်တီးရီးယားပိုးသတ်, ပိုးကာအလွှာ | जीवाणुरोधी, एंटीबैक्टीरियल | जीवाणूरोधक, अँटीबॅक्टेरियल | antibacterial, panlaban sa mikrobyo
bad smell, stench, foul odor | 悪臭, 臭い, 異臭 | mùi hôi, hôi thối, mùi khó chịu | กลิ่นเหม็น, เหม็นเน่า | အနံ့ဆိုး, အပုပ်နံ့ | बदबू, दुर्गंध | दुर्गंधी, घाण वास | mabahong amoy, baho
bathing, taking a bath | 入浴, 風呂, 沐浴 | tắm, tắm rửa | อาบน้ำ, อาบน้ำชำระร่างกาย | ရေချိုးခြင်း | नहाना, स्नान | अंघोळ, स्नान | paliligo
bathing ghat, washing place | 沐浴場, 洗い場, ガート | bến tắm giặt, bến nước | ท่าอาบน้ำ, ลานซักล้าง | ရေချိုးဆိပ် | स्नान घाट, घाट | घाट, धोबीघाट | liguan, labahan sa ilog
bidet, washlet | 温水洗浄便座, ビデ | vòi xịt vệ sinh, bồn rửa vệ sinh | สายฉีดชำระ, บิเดต์ | အိမ်သာရေပန်း | बिडेट, जेट स्प्रे | जेट स्प्रे | bidet
bin washing, container washing | ごみ箱洗浄, コンテナ洗浄 | rửa thùng rác, vệ sinh thùng rác | ล้างถังขยะ, ทำความสะอาดถังขยะ | အမှိုက်ပုံးဆေးခြင်း | कूड़ेदान धोना | कचरापेटी धुणे | paghuhugas ng basurahan
bio-toilet, composting toilet | バイオトイレ, コンポストトイレ | nhà vệ sinh sinh học, toilet ủ phân | ห้องน้ำชีวภาพ, ส้วมหมักปุ๋ย | ဇီဝအိမ်သာ, မြေဆွေးအိမ်သာ | बायो टॉयलेट, जैव शौचालय | बायो टॉयलेट, जैव शौचालय | bio-toilet, palikurang pang-compost
bleach | 漂白剤, ブリーチ, ハイター | thuốc tẩy, nước tẩy | น้ำยาฟอกขาว, สารฟอกขาว | အရောင်ချွတ်ဆေး, ချွတ်ဆေး | ब्लीच, विरंजक | ब्लीच, विरंजक | bleach, pampaputi
bleaching powder | さらし粉, 晒粉 | clorua vôi, bột tẩy trắng | ผงปูนคลอรีน | ဘလိချင်ပေါင်ဒါ | ब्लीचिंग पाउडर | ब्लीचिंग पावडर | pulbos na pampaputi
boots, rubber boots | 長靴, ゴム長靴 | ủng, ủng cao su | รองเท้าบูท, บูทยาง | ဘွတ်ဖိနပ်, ရာဘာဘွတ် | गमबूट, रबर के जूते | गमबूट | bota
bottle washing, crate washing | 瓶洗浄, 通い箱洗浄, 洗瓶 | rửa chai, rửa két | ล้างขวด, ล้างลัง | ပုလင်းဆေးခြင်း | बोतल धुलाई | बाटल्या धुणे | paghuhugas ng bote
broom | ほうき, 箒, 竹ぼうき | chổi, cây chổi | ไม้กวาด, ไม้กวาดทางมะพร้าว | တံမြက်စည်း | झाड़ू | झाडू, केरसुणी | walis, walis tingting
brush, scrubbing brush | ブラシ, たわし | bàn chải, bàn chải cọ | แปรง, แปรงขัด | ဘရပ်ရှ်, တိုက်တံ | ब्रश, कूंची | ब्रश, घासणी | brush, eskoba, iskoba
bucket, pail | バケツ, 手桶 | xô, thùng xách | ถังน้ำ, กระป๋องน้ำ | ရေပုံး | बाल्टी | बादली | timba, balde
car wash, vehicle washing | 洗車, 車両洗浄 | rửa xe, tiệm rửa xe | ล้างรถ, คาร์แคร์ | ကားရေဆေး | गाड़ी धोना, कार वॉश | गाडी धुणे, कार वॉश | car wash, paghuhugas ng sasakyan
chlorine, sodium hypochlorite | 塩素, 次亜塩素酸ナトリウム, 塩素剤 | clo, nước Javel | คลอรีน, โซเดียมไฮโปคลอไรต์ | ကလိုရင်း | क्लोरीन | क्लोरीन | kloro, chlorine
cleaning, cleanup | 清掃, 掃除, クリーニング | dọn dẹp, làm sạch, vệ sinh | ทำความสะอาด, เก็บกวาด | သန့်ရှင်းရေး, သန့်ရှင်းရေးလုပ်ခြင်း | सफाई, साफ-सफाई | सफाई, स्वच्छता | paglilinis, linis
cleaning agent, cleanser | 洗浄剤, クリーナー, 掃除用洗剤 | chất làm sạch, nước tẩy rửa | น้ำยาทำความสะอาด, สารทำความสะอาด | သန့်ရှင်းရေးဆေးရည် | सफाई का रसायन, क्लीनर | सफाई द्रव, क्लीनर | panlinis, cleaning agent
cleaning company, cleaning service | 清掃会社, 清掃業者, ビルメンテナンス | công ty vệ sinh, dịch vụ vệ sinh | บริษัททำความสะอาด, บริการทำความสะอาด | သန့်ရှင်းရေးကုမ္ပဏီ, သန့်ရှင်းရေးဝန်ဆောင်မှု | सफाई कंपनी, सफाई सेवा | सफाई कंपनी, सफाई सेवा | kompanya sa paglilinis
cleaning robot, robot vacuum | 清掃ロボット, ロボット掃除機 | robot hút bụi, robot vệ sinh | หุ่นยนต์ทำความสะอาด, หุ่นยนต์ดูดฝุ่น | သန့်ရှင်းရေးစက်ရုပ် | सफाई रोबोट | सफाई रोबोट | robot na panlinis
cleaning shift, cleaning schedule | 掃除当番, 清掃計画 | lịch trực nhật, lịch vệ sinh | เวรทำความสะอาด, ตารางทำความสะอาด | သန့်ရှင်းရေးအလှည့်ကျ | सफाई की बारी, सफाई कार्यक्रम | सफाईची पाळी, सफाई वेळापत्रक | iskedyul ng paglilinis
cleanliness, tidiness | 清潔, きれい, 清潔さ | sạch sẽ, ngăn nắp | ความสะอาด, สะอาดเรียบร้อย | သန့်ရှင်းမှု, သန့်ပြန့်မှု | स्वच्छता, साफ-सुथरा | स्वच्छता, टापटीप | kalinisan
cleanroom, clean area | クリーンルーム, 無塵室 | phòng sạch | ห้องปลอดฝุ่น, ห้องสะอาด | သန့်ရှင်းခန်း | क्लीन रूम | क्लीन रूम | malinis na silid, cleanroom
cleanup campaign, cleanup drive | 清掃活動, 一斉清掃, 美化運動 | tổng vệ sinh, chiến dịch dọn rác, ra quân dọn vệ sinh | รณรงค์ทำความสะอาด, บิ๊กคลีนนิ่ง | စုပေါင်းသန့်ရှင်းရေး | सफाई अभियान, स्वच्छता अभियान | स्वच्छता मोहीम, स्वच्छता अभियान | kampanya sa paglilinis, clean-up drive
clogged toilet, blocked toilet | トイレの詰まり, 便器の詰まり | tắc bồn cầu, nghẹt bồn cầu | ส้วมตัน, ชักโครกตัน | အိမ်သာပိတ်ခြင်း | जाम शौचालय, शौचालय चोक | तुंबलेले शौचालय | baradong inidoro
comb, razor | くし, かみそり, 剃刀 | lược, dao cạo râu | หวี, มีดโกน | ဘီး, သင်တုန်းဓား | कंघी, उस्तरा | कंगवा, वस्तरा | suklay, pang-ahit
cosmetic, skin cream | 化粧品, スキンケア | mỹ phẩm, kem dưỡng da | เครื่องสำอาง, ครีมทาผิว | အလှကုန်, အလှပြင်ပစ္စည်း | सौंदर्य प्रसाधन, कॉस्मेटिक | सौंदर्यप्रसाधन | kosmetiko, pampaganda
cotton swab | 綿棒, めんぼう | tăm bông | สำลีก้าน, คอตตอนบัด | နားကြားဂွမ်းတံ | कॉटन बड, रुई की तीली | कॉटन बड | cotton buds
decontamination | 除染, 汚染除去 | khử nhiễm, tẩy độc | ขจัดการปนเปื้อน, ชำระล้างสารปนเปื้อน | အညစ်အကြေးဖယ်ရှားခြင်း, ပိုးမွှားကင်းစင်စေခြင်း | संदूषण मुक्ति, विसंदूषण | निर्दूषण | pag-aalis ng kontaminasyon
deodorant, air freshener | 消臭剤, 芳香剤 | chất khử mùi, nước xịt phòng | น้ำหอมปรับอากาศ, สารดับกลิ่น | အမွှေးနံ့သာဖြန်းဆေး | एयर फ्रेशनर, दुर्गंधनाशक | एअर फ्रेशनर, दुर्गंधीनाशक | pabango sa silid, deodorizer
deodorization, odor removal | 脱臭, 消臭, 臭気除去 | khử mùi, khử mùi hôi | ดับกลิ่น, กำจัดกลิ่น | အနံ့ပျောက်စေခြင်း, အနံ့ဖယ်ရှားခြင်း | दुर्गंध दूर करना, गंध निवारण | दुर्गंधी घालवणे | pag-aalis ng amoy
detergent, washing powder | 洗剤, 洗濯洗剤, 合成洗剤 | bột giặt, chất tẩy rửa, nước giặt | ผงซักฟอก, น้ำยาซักผ้า | ဆပ်ပြာမှုန့်, အဝတ်လျှော်ဆပ်ပြာ | डिटर्जेंट, कपड़े धोने का पाउडर | डिटर्जंट, धुण्याची पावडर | sabong panlaba, detergent
dirt, grime | 汚れ, 垢, よごれ | vết bẩn, bụi bẩn, cáu bẩn | คราบสกปรก, สิ่งสกปรก | အညစ်အကြေး, ချေးညှော် | गंदगी, मैल | घाण, मळ | dumi, libag
dirty, filthy, unclean | 汚い, 不潔, 不衛生 | bẩn, dơ bẩn, mất vệ sinh | สกปรก, ไม่สะอาด | ညစ်ပတ်, ညစ်ပေ | गंदा, मैला, अस्वच्छ | घाणेरडे, अस्वच्छ | marumi, madumi
dishwashing liquid, dish soap | 食器用洗剤, 台所用洗剤 | nước rửa chén, nước rửa bát | น้ำยาล้างจาน, สบู่ล้างจาน | ပန်းကန်ဆေးရည် | बर्तन धोने का साबुन | भांडी घासण्याचा साबण | sabong panghugas ng pinggan
disinfection spraying, spraying disinfectant | 消毒散布, 消毒薬噴霧 | phun khử khuẩn, phun thuốc sát trùng | พ่นยาฆ่าเชื้อ, ฉีดพ่นฆ่าเชื้อ | ပိုးသတ်ဆေးဖျန်းခြင်း | कीटाणुनाशक छिड़काव | जंतुनाशक फवारणी | pagbobomba ng disinfectant
domestic water use, household water use | 洗い用水, 生活用水 | nước sinh hoạt, nước tắm giặt | น้ำใช้, น้ำอุปโภค | သုံးရေ, ချိုးရေ | घरेलू उपयोग का पानी | वापराचे पाणी | tubig na panghugas
drain cleaning, sewer cleaning | 排水管清掃, 管洗浄, どぶさらい | thông cống, nạo vét cống | ลอกท่อ, ล้างท่อระบายน้ำ | မြောင်းဆယ်ခြင်း, မြောင်းရှင်းခြင်း | नाली सफाई, नाले की सफाई | नालेसफाई, गटार सफाई | paglilinis ng kanal, declogging
drain smell, sewer smell | 下水臭, 排水口の臭い | mùi cống, mùi hôi cống rãnh | กลิ่นท่อ, กลิ่นท่อระบายน้ำ | မြောင်းနံ့, ရေမြောင်းအနံ့ | नाली की बदबू, गटर की बदबू | गटाराची दुर्गंधी | amoy-kanal, baho ng imburnal
dredging, desilting | 浚渫, しゅんせつ, 泥さらい | nạo vét, nạo vét bùn | ขุดลอก, ลอกคลอง | သောင်တူးခြင်း, နုန်းဆယ်ခြင်း | गाद निकालना, ड्रेजिंग | गाळ काढणे, गाळ उपसणे | paghuhukay ng banlik, dredging
dry cleaning | ドライクリーニング | giặt khô, giặt hấp | ซักแห้ง | အခြောက်လျှော်ခြင်း | ड्राई क्लीनिंग | ड्राय क्लीनिंग | dry cleaning
drying clothes, clothesline | 物干し, 洗濯物干し, 乾かす | phơi quần áo, dây phơi | ตากผ้า, ราวตากผ้า | အဝတ်လှန်းခြင်း, အဝတ်လှန်းကြိုး | कपड़े सुखाना, अलगनी | कपडे वाळवणे, कपडे वाळत घालणे | sampayan, pagsasampay
duct cleaning, filter cleaning | ダクト清掃, フィルター清掃 | vệ sinh ống gió, vệ sinh lưới lọc | ล้างท่อแอร์, ล้างแผ่นกรอง | လေပြွန်ဆေးကြောခြင်း | डक्ट सफाई, फिल्टर सफाई | डक्ट सफाई, फिल्टर सफाई | paglilinis ng duct, paglilinis ng filter
dust, house dust | ほこり, 埃, ちり | bụi, bụi bẩn | ฝุ่น, ฝุ่นผง | ဖုန်, ဖုန်မှုန့် | धूल, गर्द | धूळ | alikabok
dust mask, face mask | マスク, 防じんマスク | khẩu trang, khẩu trang chống bụi | หน้ากากกันฝุ่น, หน้ากากอนามัย | နှာခေါင်းစည်း, ဖုန်ကာနှာခေါင်းစည်း | मास्क, धूल मास्क | मास्क, मुखपट्टी | face mask, maskara laban sa alikabok
dusting, dust removal | ほこり取り, 粉じん除去, はたきがけ | phủi bụi, hút bụi | ปัดฝุ่น, กำจัดฝุ่น | ဖုန်သုတ်ခြင်း, ဖုန်ဖယ်ရှားခြင်း | धूल झाड़ना, धूल हटाना | धूळ झटकणे | pag-aalis ng alikabok, pagpapagpag
dustpan | ちりとり, 塵取り | hốt rác, ki hốt rác | ที่โกยผง, ที่ตักผง | ဂေါ်ပြား, အမှိုက်ကော်ပြား | कूड़ा उठाने का पल्ला, डस्टपैन | सुपली, केरभरणी | pandakot
electrolyzed water, hypochlorous acid water | 電解水, 次亜塩素酸水 | nước điện giải, nước ion | น้ำอิเล็กโทรไลต์, น้ำกรดไฮโปคลอรัส | လျှပ်လိုက်ရေ | विद्युत अपघटित जल | विद्युत अपघटित पाणी | electrolyzed water
exterior wall cleaning, facade cleaning | 外壁洗浄, 外壁清掃 | vệ sinh mặt ngoài tòa nhà, rửa tường ngoài | ล้างผนังอาคาร, ทำความสะอาดผนังภายนอก | အပြင်နံရံဆေးကြောခြင်း | बाहरी दीवार की सफाई | बाहेरील भिंतीची सफाई | paglilinis ng panlabas na dingding
fabric softener | 柔軟剤, 柔軟仕上げ剤 | nước xả vải | น้ำยาปรับผ้านุ่ม | အဝတ်ပျော့ဆေး | फैब्रिक सॉफ्टनर | फॅब्रिक सॉफ्टनर | fabric conditioner
floor cleaning machine, floor scrubber | 床洗浄機, ポリッシャー, 床磨き機 | máy chà sàn, máy lau sàn | เครื่องขัดพื้น | ကြမ်းတိုက်စက် | फर्श सफाई मशीन | फरशी सफाई यंत्र | makinang panlinis ng sahig
flush toilet, water closet | 水洗トイレ, 水洗便所 | bồn cầu xả nước, toilet xả nước | ชักโครก, ส้วมชักโครก | ရေလောင်းအိမ်သာ, ဘိုထိုင်အိမ်သာ | फ्लश शौचालय | फ्लश शौचालय | inidoro, flush toilet
fly swarm, fly nuisance | ハエの発生, 蝿の群れ | ruồi nhặng, nhiều ruồi | แมลงวันตอม, แมลงวันชุม | ယင်အုံခြင်း, ယင်လောင်းခြင်း | मक्खियां भिनभिनाना, मक्खियों का प्रकोप | माश्यांचा उपद्रव | nilalangaw, dagsa ng langaw
foreign matter, impurity | 異物, 夾雑物, 不純物 | tạp chất, dị vật | สิ่งแปลกปลอม, สิ่งเจือปน | အညစ်အမှေး, မသန့်စင်ပစ္စည်း | अशुद्धि, बाहरी कण | अशुद्धी, बाह्य कण | dumi na nahalo, impuridad
fumigation | 燻蒸, くん蒸 | xông hơi khử trùng, hun trùng | รมควัน, รมยา | ဆေးငွေ့ရှူသွင်းပိုးသတ်ခြင်း | धूमन, धुआं देना | धुरीकरण, धूर देणे | pagpapausok, pumigasyon
graffiti removal, poster removal | 落書き消し, 落書き除去, 貼り紙除去 | xóa hình vẽ bậy, bóc quảng cáo rao vặt | ลบรอยขีดเขียน, ลอกป้ายโฆษณา | နံရံရေးခြစ်ရာဖျက်ခြင်း | दीवार की लिखावट मिटाना | भिंतीवरील लिखाण पुसणे | pagbura ng bandalismo
handwashing station, hand wash basin | 手洗い場, 手洗器 | bồn rửa tay, điểm rửa tay | จุดล้างมือ, อ่างล้างมือ | လက်ဆေးစင်, လက်ဆေးနေရာ | हाथ धोने का स्थान, हैंडवॉश स्टेशन | हात धुण्याची जागा | hugasan ng kamay
high-pressure washer, pressure washer | 高圧洗浄機, 高圧洗浄 | máy rửa áp lực cao, máy xịt rửa | เครื่องฉีดน้ำแรงดันสูง, เครื่องอัดฉีด | ဖိအားမြင့်ရေဆေးစက် | हाई प्रेशर वॉशर | हाय प्रेशर वॉशर | pressure washer
hose, water hose | ホース, 散水ホース | ống nước mềm, vòi xịt | สายยาง, สายยางฉีดน้ำ | ရေပိုက်, ပိုက်ပျော့ | पानी का पाइप, होज पाइप | पाण्याची नळी, रबरी नळी | hose, gomang tubo
housekeeping, tidying up | 整理整頓, 片付け, 5S | sắp xếp gọn gàng, dọn nhà | จัดระเบียบ, เก็บของให้เรียบร้อย | သပ်ရပ်အောင်လုပ်ခြင်း, အိမ်ရှင်းခြင်း | घर की साफ-सफाई, सामान सहेजना | आवराआवर, नीटनेटकेपणा | pagliligpit, pag-aayos ng bahay
ironing, pressing | アイロンがけ, プレス仕上げ | là ủi, ủi quần áo | รีดผ้า | မီးပူတိုက်ခြင်း | इस्त्री करना | इस्त्री करणे | pamamalantsa
launderette, laundry shop | コインランドリー, クリーニング店 | tiệm giặt ủi, tiệm giặt là | ร้านซักรีด, ร้านซักผ้าหยอดเหรียญ | ပင်မင်းဆိုင်, အဝတ်လျှော်ဆိုင် | लॉन्ड्री, धोबी की दुकान | लाँड्री, धोबी | labahan, laundry shop
laundry, washing clothes | 洗濯, 洗濯物 | giặt giũ, giặt quần áo | ซักผ้า, ซักรีด | အဝတ်လျှော်ခြင်း | कपड़े धोना, धुलाई | कपडे धुणे, धुणी | labada, paglalaba
laundry wastewater | 洗濯排水 | nước thải giặt là, nước giặt thải | น้ำซักผ้า, น้ำทิ้งจากการซักผ้า | အဝတ်လျှော်ရေဆိုး | कपड़े धोने का गंदा पानी | कपडे धुण्याचे सांडपाणी | pinaglabhang tubig
limescale, scale deposit | 水垢, スケール, 湯垢 | cặn vôi, cáu cặn | ตะกรัน, หินปูน | ရေချေး, ထုံးချေး | चूने की परत, पपड़ी | क्षारांचा थर, चुनखडी थर | namuong apog, kaliskis ng tubig
litter picking, trash picking | ごみ拾い, ゴミ拾い | nhặt rác, lượm rác | เก็บขยะ, คัดเก็บขยะ | အမှိုက်ကောက်ခြင်း | कूड़ा बीनना, कचरा उठाना | कचरा वेचणे | pamumulot ng basura
maggot, cockroach infestation | ウジ, 蛆, 害虫発生 | giòi, gián | หนอนแมลงวัน, แมลงสาบชุม | လောက်ကောင်, ပိုးဟပ်များခြင်း | कीड़े, मक्खी के कीड़े | अळ्या, झुरळांचा उपद्रव | uod, pagdami ng ipis
maid, domestic helper | 家政婦, お手伝いさん | người giúp việc, osin | แม่บ้านรับจ้าง, คนรับใช้ | အိမ်အကူ, အိမ်ဖော် | नौकरानी, कामवाली | मोलकरीण, कामवाली बाई | kasambahay
manual scavenging, sewer worker | 手作業のし尿処理, 下水作業員 | công nhân thông cống, công nhân cống | คนงานลอกท่อ, คนล้างท่อ | မြောင်းဆယ်သမား | हाथ से मैला ढोना, सीवर सफाईकर्मी | हाताने मैला साफ करणे, गटार सफाई कामगार | manggagawa sa imburnal
menstrual hygiene | 月経衛生, 生理衛生 | vệ sinh kinh nguyệt | สุขอนามัยประจำเดือน | ဓမ္မတာသန့်ရှင်းရေး | माहवारी स्वच्छता | मासिक पाळी स्वच्छता | kalinisan sa regla
microbead, scrub | マイクロビーズ, スクラブ | hạt vi nhựa, tẩy tế bào chết | ไมโครบีดส์, สครับ | မိုက်ခရိုဘိဒ် | माइक्रोबीड, स्क्रब | मायक्रोबीड, स्क्रब | microbead
mold removal, mildew cleaning | カビ取り, かび除去 | tẩy nấm mốc, diệt nấm mốc | กำจัดเชื้อรา, ล้างคราบรา | မှိုဖယ်ရှားခြင်း | फफूंद हटाना | बुरशी काढणे | pag-aalis ng amag
mop | モップ, 床拭き | cây lau nhà, chổi lau nhà | ไม้ถูพื้น, ม็อบ | ကြမ်းတိုက်တံ | पोछा, मॉप | पोछा, मॉप | lampaso, mop
mosquito fogging, insecticide spraying | 蚊の駆除, 殺虫剤散布, 燻煙 | phun thuốc diệt muỗi, phun muỗi | พ่นหมอกควัน, พ่นยากันยุง | ခြင်ဆေးဖျန်းခြင်း | फॉगिंग, मच्छर मार छिड़काव | धूर फवारणी, डास फवारणी | pag-fog laban sa lamok, fogging
night soil, human waste | し尿, 屎尿, 人糞 | phân bắc, chất thải con người | สิ่งปฏิกูล, อุจจาระ | မိလ္လာ, မစင် | मल, मानव मल | मैला, मानवी मैला | dumi ng tao, ihi at dumi
odor trap, drain trap | 排水トラップ, 防臭弁 | xi phông, ống chặn mùi | ที่ดักกลิ่น, พีแทรป | အနံ့ထိန်းပိုက် | ड्रेन ट्रैप, पी ट्रैप | ड्रेन ट्रॅप | patibong-amoy, P-trap
oil stain removal, degreasing | 油汚れ除去, 脱脂, 油落とし | tẩy dầu mỡ, tẩy nhờn | ขจัดคราบน้ำมัน, ล้างไขมัน | ဆီချေးချွတ်ခြင်း | तेल के दाग हटाना, चिकनाई हटाना | तेलकट डाग काढणे | pag-aalis ng mantika
ozone cleaning, ozone water | オゾン水, オゾン洗浄 | nước ozone, khử trùng bằng ozone | น้ำโอโซน, ล้างด้วยโอโซน | အိုဇုန်းရေ | ओजोन जल | ओझोन पाणी | tubig na may ozone
paper towel, kitchen paper | ペーパータオル, キッチンペーパー | khăn giấy lau tay, giấy bếp | กระดาษเช็ดมือ, กระดาษอเนกประสงค์ | လက်သုတ်စက္ကူ | पेपर टॉवल | पेपर टॉवेल | paper towel
personal hygiene, body hygiene | 身体衛生, 個人衛生, 身だしなみ | vệ sinh cá nhân, vệ sinh thân thể | สุขอนามัยส่วนบุคคล, ความสะอาดร่างกาย | တစ်ကိုယ်ရေသန့်ရှင်းရေး | व्यक्तिगत स्वच्छता | वैयक्तिक स्वच्छता | personal na kalinisan
photocatalyst, self-cleaning coating | 光触媒, セルフクリーニング, 防汚コーティング | xúc tác quang, lớp phủ tự làm sạch | โฟโตคะตะลิสต์, สารเคลือบทำความสะอาดตัวเอง | အလင်းဓာတ်ကူပစ္စည်း | फोटोकैटलिस्ट, प्रकाश उत्प्रेरक | प्रकाश उत्प्रेरक | photocatalyst, patong na kusang lumilinis
pipe cleaning, pipe flushing | 配管洗浄, 管内洗浄, パイプ洗浄 | súc rửa đường ống, thông ống | ล้างท่อ, ทำความสะอาดท่อ | ပိုက်ဆေးကြောခြင်း | पाइप सफाई | पाइप सफाई | paglilinis ng tubo
pit latrine, pit toilet | 汲み取り便所, 落下式トイレ, ぼっとん便所 | hố xí, nhà xí, hố tiêu | ส้วมหลุม | တွင်းအိမ်သာ, ကျင်းအိမ်သာ | गड्ढा शौचालय, पिट लैट्रिन | खड्डा शौचालय | hukay na palikuran, palikurang hukay
plunger, drain snake | ラバーカップ, すっぽん, ワイヤーブラシ | cây thông bồn cầu, dây thông cống | ที่ปั๊มส้วม, งูเหล็ก | ပိုက်ဖောက်တံ | प्लंजर, नाली खोलने का औजार | प्लंजर | pambomba ng bara, plunger
portable toilet, mobile toilet | 仮設トイレ, 簡易トイレ, 移動式トイレ | nhà vệ sinh di động, nhà vệ sinh lưu động | สุขาเคลื่อนที่, ห้องน้ำเคลื่อนที่ | ရွှေ့ပြောင်းအိမ်သာ | मोबाइल शौचालय, चल शौचालय | फिरते शौचालय | portalet, portable na palikuran
protective clothing, work clothes | 作業服, 防護服, 作業着 | quần áo bảo hộ, đồ bảo hộ | ชุดป้องกัน, ชุดทำงาน | အကာအကွယ်ဝတ်စုံ | सुरक्षात्मक कपड़े | संरक्षक कपडे | damit-pamproteksiyon
public bath, bathhouse | 銭湯, 公衆浴場, 共同浴場 | nhà tắm công cộng | โรงอาบน้ำสาธารณะ | အများသုံးရေချိုးခန်း | सार्वजनिक स्नानघर, हम्माम | सार्वजनिक स्नानगृह | pampublikong paliguan
public toilet, public lavatory | 公衆トイレ, 公衆便所 | nhà vệ sinh công cộng, nhà xí công cộng | ห้องน้ำสาธารณะ, สุขาสาธารณะ | အများသုံးအိမ်သာ | सार्वजनिक शौचालय | सार्वजनिक शौचालय, सार्वजनिक स्वच्छतागृह | pampublikong palikuran, public CR
purification, cleansing | 浄化, 清浄化 | thanh lọc, làm trong sạch | ฟอกให้บริสุทธิ์, ชำระล้าง | သန့်စင်ခြင်း | शुद्धिकरण, शोधन | शुद्धीकरण | pagdadalisay, puripikasyon
rag, cleaning cloth, dust cloth | 雑巾, ぞうきん, ふきん | giẻ lau, khăn lau | ผ้าขี้ริ้ว, ผ้าเช็ด | အဝတ်စုတ်, ပန်းကန်သုတ်ဝတ် | पोछने का कपड़ा, डस्टर | फडके, पुसणी | basahan
rat infestation, rodent nuisance | ネズミ被害, ねずみの発生 | chuột phá, nhiều chuột | หนูชุม, หนูระบาด | ကြွက်သောင်းကျန်းခြင်း | चूहों का प्रकोप | उंदरांचा सुळसुळाट | pagdami ng daga
rubber glove, cleaning glove | ゴム手袋, 作業用手袋, 軍手 | găng tay cao su, bao tay | ถุงมือยาง, ถุงมือ | ရာဘာလက်အိတ်, လက်အိတ် | रबर के दस्ताने, दस्ताने | रबरी हातमोजे, हातमोजे | guwantes, gomang guwantes
rust removal | 錆落とし, 除錆, 錆取り | tẩy gỉ sét, cạo gỉ | ขัดสนิม, กำจัดสนิม | သံချေးချွတ်ခြင်း | जंग हटाना | गंज काढणे | pag-aalis ng kalawang
sanitation | 衛生設備, 環境衛生, 公衆衛生 | vệ sinh môi trường, công trình vệ sinh | สุขาภิบาล, การสุขาภิบาล | မိလ္လာသန့်ရှင်းရေး, ပတ်ဝန်းကျင်သန့်ရှင်းရေး | स्वच्छता व्यवस्था, सैनिटेशन | सार्वजनिक स्वच्छता, सॅनिटेशन | sanitasyon
school toilet | 学校トイレ, 学校の便所 | nhà vệ sinh trường học | ห้องน้ำโรงเรียน, ส้วมโรงเรียน | ကျောင်းအိမ်သာ | स्कूल शौचालय | शाळेतील शौचालय | palikuran ng paaralan
scrubbing, polishing | 磨き, 研磨洗い, こすり洗い | cọ rửa, kỳ cọ, đánh bóng | ขัด, ขัดถู | ပွတ်တိုက်ခြင်း, တိုက်ချွတ်ခြင်း | रगड़ना, मांजना | घासणे, पॉलिश करणे | pagkuskos, pagpapakintab
septic tank cleaning, desludging | 汲み取り, 浄化槽清掃, 汚泥引き抜き | hút hầm cầu, hút bể phốt | สูบส้วม, ดูดส้วม | မိလ္လာစုပ်ခြင်း, မိလ္လာကန်ဆယ်ခြင်း | सेप्टिक टैंक सफाई, मैला निकासी | सेप्टिक टँक सफाई, मैला उपसणे | pagsipsip ng poso negro, desludging
shampoo | シャンプー | dầu gội, dầu gội đầu | แชมพู, ยาสระผม | ခေါင်းလျှော်ရည် | शैम्पू | शाम्पू | shampoo
slime, biofilm | ぬめり, ヘドロ, バイオフィルム | chất nhờn, màng sinh học | เมือก, คราบเมือก | အချွဲ, ရေညှိချွဲ | चिपचिपी परत, काई | चिकट थर, शेवाळ थर | lumot, malapot na dumi
soap | 石鹸, 石けん, せっけん | xà phòng, xà bông | สบู่, สบู่ก้อน | ဆပ်ပြာ | साबुन | साबण | sabon
solar panel cleaning, panel washing | 太陽光パネル洗浄, パネル清掃 | rửa tấm pin mặt trời, vệ sinh tấm pin | ล้างแผงโซลาร์เซลล์ | ဆိုလာပြားဆေးကြောခြင်း | सोलर पैनल सफाई | सोलर पॅनेल सफाई | paglilinis ng solar panel
spill, spillage | こぼれ, 漏れ, 流出 | tràn đổ, rơi vãi | หกรั่วไหล, หกล้น | ဖိတ်စင်ခြင်း, ယိုဖိတ်ခြင်း | बिखराव, छलकना | सांडणे, गळती | natapon, pagkatapon
spill cleanup, oil absorbent | 油吸着材, 漏洩対応, 吸着マット | thấm dầu, xử lý tràn đổ | วัสดุดูดซับน้ำมัน, เก็บกวาดสารหก | ဆီစုပ်ပစ္စည်း | तेल सोखने वाला पदार्थ | तेल शोषक | panipsip ng langis
sponge, scouring pad | スポンジ, たわし | miếng bọt biển, miếng rửa chén | ฟองน้ำ, สก็อตไบรต์ | ရေမြှုပ် | स्पंज, जूना | स्पंज, घासणी | espongha
sprayer, spray nozzle | 噴霧器, スプレー, 散布機 | bình xịt, máy phun | เครื่องพ่น, หัวพ่น | ဆေးဖျန်းပုံး, မှုန်ဖျန်းစက် | स्प्रेयर, छिड़काव यंत्र | फवारणी यंत्र, स्प्रे पंप | pambomba, sprayer
squat toilet | 和式便器, しゃがみ式トイレ | bồn cầu ngồi xổm, xí xổm | ส้วมซึม, ส้วมนั่งยอง | ဆောင့်ကြောင့်ထိုင်အိမ်သာ | भारतीय शौचालय, उकड़ू शौचालय | भारतीय शौचालय, देशी संडास | palikurang paupo
squeegee | 水切りワイパー, スクイージー | cây gạt nước | ไม้ปาดน้ำ, ไม้รีดน้ำ | ရေတွန်းတံ | वाइपर | वायपर | squeegee, pangkaskas ng tubig
stain, spot | しみ, 染み, シミ汚れ | vết ố, vết bẩn | คราบ, รอยเปื้อน | အစွန်းအထင်း, အကွက် | दाग, धब्बा | डाग | mantsa, bahid
stain removal, descaling | しみ抜き, 汚れ落とし, スケール除去 | tẩy vết bẩn, tẩy cặn | ขจัดคราบ, กำจัดตะกรัน | အစွန်းချွတ်ခြင်း | दाग हटाना, दाग छुड़ाना | डाग काढणे | pag-aalis ng mantsa
steam cleaning | スチーム洗浄, 蒸気洗浄 | làm sạch bằng hơi nước | ทำความสะอาดด้วยไอน้ำ | ရေနွေးငွေ့ဖြင့်ဆေးကြောခြင်း | भाप से सफाई | वाफेने सफाई | paglilinis gamit ang singaw
surfactant | 界面活性剤 | chất hoạt động bề mặt | สารลดแรงตึงผิว | မျက်နှာပြင်တင်းအားလျှော့ပစ္စည်း | पृष्ठ सक्रियक, सर्फेक्टेंट | पृष्ठताणकारी पदार्थ | surfactant
sweeper, sweeping worker | 清掃員, 清掃作業員 | công nhân quét rác, lao công | คนกวาดถนน, พนักงานกวาด | တံမြက်စည်းလှည်းသူ, သန့်ရှင်းရေးဝန်ထမ်း | झाड़ू लगाने वाला, सफाई कर्मचारी | झाडूवाला, सफाई कामगार | tagawalis, metro aide
sweeping | 掃き掃除, 掃く | quét, quét dọn, quét rác | กวาด, กวาดพื้น | တံမြက်စည်းလှည်းခြင်း | झाड़ू लगाना, बुहारना | झाडणे, केर काढणे | pagwawalis
tank cleaning, water tank cleaning | タンク清掃, 貯水槽清掃, 水槽清掃 | vệ sinh bể nước, súc rửa bồn nước | ล้างถังน้ำ, ล้างแทงค์ | ရေကန်ဆေးကြောခြင်း, တိုင်ကီဆေးခြင်း | टंकी की सफाई | टाकी सफाई | paglilinis ng tangke
toilet, lavatory | トイレ, 便所, お手洗い | nhà vệ sinh, toilet, bồn cầu | ห้องน้ำ, ห้องสุขา, ส้วม | အိမ်သာ | शौचालय, टॉयलेट | शौचालय, संडास | kubeta, palikuran, banyo
toilet bowl, commode | 便器, 洋式便器 | bồn cầu, bệ xí | โถส้วม, โถสุขภัณฑ์ | အိမ်သာခွက်, ကမုတ် | कमोड, शौचालय सीट | कमोड, शौचालय भांडे | inidoro, toilet bowl
toilet cleaning, toilet cleaner | トイレ掃除, トイレ清掃, トイレ用洗剤 | cọ rửa nhà vệ sinh, nước tẩy bồn cầu | ล้างห้องน้ำ, น้ำยาล้างห้องน้ำ | အိမ်သာဆေးခြင်း, အိမ်သာဆေးရည် | शौचालय सफाई, टॉयलेट क्लीनर | शौचालय सफाई, टॉयलेट क्लीनर | paglilinis ng palikuran
toilet odor, urine smell | トイレ臭, アンモニア臭, 尿臭 | mùi khai, mùi nhà vệ sinh | กลิ่นห้องน้ำ, กลิ่นฉี่ | အိမ်သာနံ့, ဆီးနံ့ | शौचालय की बदबू, पेशाब की बदबू | शौचालयाची दुर्गंधी, लघवीचा वास | panghi, amoy ng palikuran
toilet paper, tissue paper | トイレットペーパー, ちり紙, ティッシュ | giấy vệ sinh, khăn giấy | กระดาษชำระ, ทิชชู่ | အိမ်သာသုံးစက္ကူ, တစ်သျှူး | टॉयलेट पेपर, टिशू पेपर | टॉयलेट पेपर, टिश्यू पेपर | tisyu, toilet paper
tongs, litter picker | トング, 火ばさみ | kẹp gắp rác | คีมคีบขยะ, ที่คีบขยะ | အမှိုက်ညှပ် | चिमटा | चिमटा | panipit ng basura
toothbrush | 歯ブラシ | bàn chải đánh răng, bàn chải răng | แปรงสีฟัน, แปรงฟัน | သွားတိုက်တံ | टूथब्रश, दातुन | टूथब्रश | sipilyo
toothpaste | 歯磨き粉, 歯磨き | kem đánh răng, thuốc đánh răng | ยาสีฟัน, หลอดยาสีฟัน | သွားတိုက်ဆေး | टूथपेस्ट, मंजन | टूथपेस्ट, दंतमंजन | toothpaste
towel | タオル, 手ぬぐい | khăn tắm, khăn mặt | ผ้าเช็ดตัว, ผ้าขนหนู | မျက်နှာသုတ်ပဝါ, တဘက် | तौलिया | टॉवेल, पंचा | tuwalya
ultrasonic cleaning, ultrasonic washing | 超音波洗浄 | rửa siêu âm, làm sạch bằng siêu âm | ล้างด้วยอัลตราโซนิก | အသံလွန်လှိုင်းဆေးကြောခြင်း | अल्ट्रासोनिक सफाई | अल्ट्रासोनिक सफाई | paglilinis gamit ang ultrasonic
ultraviolet sterilization, UV disinfection | 紫外線殺菌, UV殺菌 | khử trùng bằng tia cực tím, đèn UV | ฆ่าเชื้อด้วยยูวี, รังสียูวี | ယူဗွီပိုးသတ်ခြင်း | यूवी कीटाणुशोधन | यूव्ही निर्जंतुकीकरण | UV na pagdidisimpekta
unsanitary conditions, poor sanitation | 不衛生な環境, 衛生状態の悪さ | mất vệ sinh môi trường, điều kiện vệ sinh kém | ไม่ถูกสุขลักษณะ, สภาพไม่ถูกสุขอนามัย | မသန့်ရှင်းသောအခြေအနေ | अस्वच्छ स्थिति, गंदी हालत | अस्वच्छ परिस्थिती | hindi malinis na kalagayan
urinal | 小便器, 男子便器 | bồn tiểu, bệ tiểu nam | โถปัสสาวะ, โถฉี่ | ဆီးအိုး, အပေါ့သွားခွက် | मूत्रालय, यूरिनल | मुतारी, युरिनल | ihian, urinal
urination in public | 立ち小便, 路上排尿 | tiểu bậy, đái bậy | ปัสสาวะในที่สาธารณะ, ฉี่ข้างทาง | လမ်းဘေးဆီးသွားခြင်း | खुले में पेशाब | उघड्यावर लघवी | pag-ihi sa pampublikong lugar
vacuum truck, septage truck | バキュームカー, 吸引車, 汲み取り車 | xe hút hầm cầu, xe hút bể phốt | รถสูบส้วม, รถดูดสิ่งปฏิกูล | မိလ္လာစုပ်ကား | सक्शन टैंकर, वैक्यूम टैंकर | मैला टँकर, सक्शन गाडी | trak na panipsip, malabanan
washerman, laundry worker | 洗濯屋, 洗濯職人 | thợ giặt | คนซักผ้า | ပင်မင်းသည်, အဝတ်လျှော်သူ | धोबी | धोबी, परीट | labandera
washing, rinsing | 洗浄, 洗う, すすぎ | rửa, tẩy rửa, súc rửa | ล้าง, ชะล้าง | ဆေးကြောခြင်း, ရေဆေးခြင်း | धोना, धुलाई | धुणे, विसळणे | paghuhugas, pagbabanlaw
washing water, rinse water | 洗浄水, すすぎ水, 洗い水 | nước rửa, nước giặt xả | น้ำล้าง, น้ำซักล้าง | ဆေးကြောရေ, လျှော်ဖွပ်ရေ | धोवन पानी, धुलाई का पानी | धुण्याचे पाणी | pinaghugasang tubig, pinagbanlawan
washroom, restroom | 化粧室, 洗面所 | phòng rửa tay, phòng vệ sinh | ห้องแต่งตัว, ห้องล้างหน้า | လက်ဆေးခန်း | प्रसाधन कक्ष, वॉशरूम | प्रसाधनगृह, वॉशरूम | comfort room, CR
water saving toilet, water-saving fixture | 節水型トイレ, 節水器具, 節水便器 | bồn cầu tiết kiệm nước, thiết bị tiết kiệm nước | สุขภัณฑ์ประหยัดน้ำ, ชักโครกประหยัดน้ำ | ရေချွေတာအိမ်သာ | पानी बचाने वाला शौचालय | पाणी बचत करणारे शौचालय | inidorong matipid sa tubig
waterless toilet, dry toilet | 無水トイレ, 乾式トイレ | nhà vệ sinh khô, toilet không dùng nước | ห้องน้ำไม่ใช้น้ำ, ส้วมแห้ง | ရေမလိုအိမ်သာ | जल रहित शौचालय, सूखा शौचालय | कोरडे शौचालय | palikurang walang tubig
wet wipe, wet tissue | ウェットティッシュ, おしぼり | khăn ướt, khăn giấy ướt | ทิชชู่เปียก, ผ้าเปียก | တစ်သျှူးစို | गीला टिशू, वेट वाइप | वेट वाइप, ओले टिश्यू | basang tisyu, wet wipes
wheelbarrow, cleaning cart | 手押し車, 清掃カート, 一輪車 | xe đẩy rác, xe rùa | รถเข็น, รถเข็นขยะ | လက်တွန်းလှည်း | ठेला गाड़ी, हाथ ठेला | हातगाडी, ढकलगाडी | kareton, kartilya
window cleaning, glass cleaning | 窓ガラス清掃, 窓拭き, ガラス洗浄 | lau kính, vệ sinh kính | เช็ดกระจก, ทำความสะอาดกระจก | မှန်သုတ်ခြင်း | खिड़की की सफाई, शीशा साफ करना | काच पुसणे | paglilinis ng bintana
wiping, mopping | 拭き掃除, 拭く, 拭き取り | lau, lau chùi | เช็ด, ถูพื้น | သုတ်ခြင်း, ကြမ်းတိုက်ခြင်း | पोंछना, पोछा लगाना | पुसणे, फरशी पुसणे | pagpupunas, paglalampaso
`;

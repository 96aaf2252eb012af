/** Words of neighbourhoods: housing types, villages, public places, community life: see ../model.ts for the columns. */
export const neighbourhood = `
affordable housing, low-cost housing | 低所得者向け住宅, 低価格住宅 | nhà giá rẻ, nhà thu nhập thấp | บ้านราคาถูก, บ้านผู้มีรายได้น้อย | တန်ဖိုးသင့်အိမ်ရာ, ဈေးသက်သာအိမ်ရာ | किफायती आवास, सस्ता मकान | परवडणारी घरे | murang pabahay
amusement park, theme park | 遊園地, テーマパーク | công viên giải trí, khu vui chơi | สวนสนุก, ธีมปาร์ค | ကစားကွင်းဥယျာဉ် | मनोरंजन पार्क | मनोरंजन उद्यान | parkeng libangan, perya
apartment, flat | アパート, マンション, 集合住宅 | căn hộ, chung cư | อพาร์ตเมนต์, ห้องชุด, แฟลต | တိုက်ခန်း | फ्लैट, अपार्टमेंट | फ्लॅट, सदनिका | apartment, yunit
apartment block, housing complex | 団地, 住宅団地, マンション棟 | khu chung cư, tòa chung cư, khu tập thể | อาคารชุด, แฟลตการเคหะ | အိမ်ရာ, တိုက်ခန်းအိမ်ရာ | अपार्टमेंट परिसर, हाउसिंग कॉम्प्लेक्स | गृहसंकुल, वसाहत | gusaling paupahan, housing complex
barangay, subdistrict, commune | バランガイ, 最小行政区 | phường, xã | ตำบล, แขวง | ရပ်ကွက်အုပ်ချုပ်ရေး, အုပ်စု | वार्ड, पंचायत | प्रभाग, ग्रामपंचायत | barangay
barbershop, beauty salon | 床屋, 理髪店, 美容院 | tiệm cắt tóc, tiệm làm đẹp | ร้านตัดผม, ร้านเสริมสวย | ဆံပင်ညှပ်ဆိုင်, အလှပြင်ဆိုင် | नाई की दुकान, ब्यूटी पार्लर | न्हावी, ब्युटी पार्लर | barberya, parlor
base camp, military camp | 駐屯地, 兵舎, 基地 | doanh trại, căn cứ | ค่ายทหาร, ฐานทัพ | တပ်စခန်း, စစ်တန်းလျား | सैन्य शिविर, छावनी | लष्करी छावणी | kampo ng militar
block leader, neighbourhood leader | 町内会長, 班長, 区長 | tổ trưởng dân phố, trưởng khu phố | ประธานชุมชน, หัวหน้าชุมชน | ရာအိမ်မှူး, ဆယ်အိမ်မှူး | मोहल्ला प्रमुख | वस्ती प्रमुख | pinuno ng purok, lider ng komunidad
border town, border area | 国境地域, 国境の町 | vùng biên giới, cửa khẩu | ชายแดน, เมืองชายแดน | နယ်စပ်မြို့, နယ်စပ်ဒေသ | सीमावर्ती क्षेत्र | सीमावर्ती भाग | hanggahang bayan
buffer zone, setback | 緩衝地帯, 緩衝帯 | vùng đệm, hành lang an toàn | พื้นที่กันชน, แนวกันชน | ကြားခံဇုန် | बफर क्षेत्र, मध्यवर्ती क्षेत्र | बफर क्षेत्र | buffer zone, panggitnang sona
campsite, camping ground | キャンプ場 | khu cắm trại | ลานกางเต็นท์, ค่ายพักแรม | စခန်းချရာနေရာ | शिविर स्थल, कैंपिंग | कॅम्पिंग स्थळ, शिबीर स्थळ | kampo, lugar ng camping
capital city, capital | 首都, 州都, 県庁所在地 | thủ đô, tỉnh lỵ | เมืองหลวง, ตัวเมือง | မြို့တော်ကြီး, နေပြည်တော် | राजधानी | राजधानी | kabisera, punong-lungsod
church, chapel | 教会, 礼拝堂 | nhà thờ, giáo đường | โบสถ์คริสต์, คริสตจักร | ဘုရားရှိခိုးကျောင်း | गिरजाघर, चर्च | चर्च | simbahan, kapilya
city | 都市, シティ, 都会 | thành phố, đô thị | เมือง, นคร, เทศบาล | မြို့, မြို့တော် | शहर, नगर | शहर, नगर | lungsod, siyudad
clubhouse, recreation facility | 娯楽施設, レクリエーション施設 | khu sinh hoạt chung, cơ sở vui chơi | สโมสร, สถานที่พักผ่อนหย่อนใจ | အပန်းဖြေနေရာ | मनोरंजन सुविधा, क्लब हाउस | मनोरंजन केंद्र, क्लब हाऊस | pasilidad na panlibangan
coastal community, seaside residents | 沿岸コミュニティ, 海沿いの集落 | cư dân ven biển, xã ven biển | ชุมชนชายฝั่ง | ကမ်းရိုးတန်းရပ်ရွာ | तटीय समुदाय | किनारपट्टीवरील वस्ती | pamayanan sa baybayin
commercial district, business district | 商業地域, ビジネス街, オフィス街 | khu thương mại, khu kinh doanh | ย่านธุรกิจ, เขตพาณิชยกรรม | စီးပွားရေးရပ်ကွက် | व्यावसायिक क्षेत्र, व्यापारिक इलाका | व्यापारी भाग, व्यावसायिक परिसर | distritong komersiyal
common area, shared facility | 共用部, 共有部分, 共用施設 | khu vực chung, tiện ích chung | พื้นที่ส่วนกลาง, สิ่งอำนวยความสะดวกส่วนกลาง | အများသုံးနေရာ, ဘုံသုံးနေရာ | साझा क्षेत्र, सामान्य क्षेत्र | सामाईक जागा | pangkaraniwang lugar, common area
community centre, community center, community hall | 公民館, 集会所, コミュニティセンター | nhà văn hóa, nhà sinh hoạt cộng đồng | ศาลาประชาคม, ศูนย์ชุมชน | ဓမ္မာရုံ, လူထုခန်းမ, ရပ်ရွာခန်းမ | सामुदायिक केंद्र, पंचायत भवन | समाज मंदिर, समाजकेंद्र | bulwagang pambarangay, community center
community garden, allotment garden | 市民農園, コミュニティガーデン | vườn cộng đồng | สวนผักชุมชน, สวนชุมชน | ရပ်ရွာဥယျာဉ် | सामुदायिक बगीचा | सामुदायिक बाग | hardin ng komunidad
community kitchen, soup kitchen | 共同炊事場, 炊き出し, 地域食堂 | bếp ăn tập thể, bếp ăn từ thiện | ครัวชุมชน, โรงครัวกลาง | စုပေါင်းမီးဖိုချောင် | सामुदायिक रसोई, लंगर | सामुदायिक स्वयंपाकघर | kusinang pangkomunidad, lugawan
community loudspeaker, public address | 防災無線, 町内放送, 有線放送 | loa phường, loa phát thanh | หอกระจายข่าว, เสียงตามสาย | လော်စပီကာကြေညာချက် | लाउडस्पीकर घोषणा, मुनादी | दवंडी, लाउडस्पीकर घोषणा | palatawag ng barangay, public address
community patrol, neighbourhood watch | 見回り, 巡回, パトロール | tuần tra, tổ tuần tra nhân dân | ลาดตระเวน, ตรวจตราชุมชน | ကင်းလှည့်ခြင်း, ရပ်ကွက်ကင်း | गश्त, मोहल्ला गश्त | गस्त | ronda, patrolya, tanod
community toilet, shared toilet | 共同トイレ, 共同便所 | nhà vệ sinh chung, nhà vệ sinh dùng chung | ห้องน้ำรวม, ส้วมรวม | စုပေါင်းအိမ်သာ | सामुदायिक शौचालय | सामुदायिक शौचालय | pinagsasaluhang palikuran
community water supply, village waterworks | 簡易水道, 集落水道, 共同水道 | cấp nước nông thôn, nước sạch nông thôn | ประปาหมู่บ้าน, น้ำประปาชุมชน | ကျေးရွာရေပေးဝေရေး | ग्राम जल आपूर्ति, नल जल योजना | गाव पाणीपुरवठा, नळ योजना | patubig ng barangay
compound, premises | 構内, 囲い地 | khuôn viên, khu đất có rào | บริเวณรั้ว, เขตรั้ว | ဝင်းခြံ, ပရိဝုဏ် | परिसर, अहाता | आवार, कंपाउंड | kompound, bakuran na may pader
condominium, condo | 分譲マンション, マンション, コンドミニアム | chung cư cao cấp, căn hộ chung cư | คอนโดมิเนียม, คอนโด | ကွန်ဒို, ကွန်ဒိုမီနီယံ | कोंडोमिनियम, फ्लैट परिसर | अपार्टमेंट, कोंडोमिनियम | condominium, condo
craft village, handicraft village | 工芸村, 手工芸の村 | làng nghề, làng nghề thủ công | หมู่บ้านหัตถกรรม, หมู่บ้านโอทอป | လက်မှုပညာရွာ | हस्तशिल्प गाँव, कारीगर गांव | हस्तकला गाव | nayon ng manggagawang-kamay
crime prevention, public safety | 防犯, 治安, 安全なまち | an ninh trật tự, phòng chống tội phạm | ความปลอดภัยในชุมชน, ป้องกันอาชญากรรม | မှုခင်းကာကွယ်ရေး, လုံခြုံရေး | अपराध रोकथाम | गुन्हे प्रतिबंध | pag-iwas sa krimen, peace and order
custom, tradition | 慣習, 伝統, 風習 | phong tục, truyền thống | ประเพณี, ธรรมเนียม | ဓလေ့ထုံးစံ, အစဉ်အလာ | रीति-रिवाज, परंपरा | परंपरा, रीतिरिवाज | kaugalian, tradisyon
daily life, everyday life | 日常生活, 暮らし, 生活 | đời sống hằng ngày, sinh hoạt hằng ngày | ชีวิตประจำวัน, ความเป็นอยู่ | နေ့စဉ်ဘဝ | रोजमर्रा की जिंदगी, दैनिक जीवन | दैनंदिन जीवन | araw-araw na buhay
depopulation, population decline | 過疎, 人口減少 | suy giảm dân số | ประชากรลดลง | လူဦးရေလျော့နည်းခြင်း | जनसंख्या में कमी | लोकसंख्या घट | pagbaba ng populasyon
detached house, single-family house | 戸建住宅, 一戸建て, 戸建て | nhà riêng, nhà biệt lập | บ้านเดี่ยว | လုံးချင်းအိမ် | स्वतंत्र मकान, अलग मकान | स्वतंत्र घर, बंगला | hiwalay na bahay, single detached
district, county | 地区, 郡 | quận, huyện | อำเภอ, เขต | ခရိုင်, မြို့နယ် | जिला, तहसील | जिल्हा, तालुका | distrito
dormitory, boarding house | 寮, 寄宿舎, 下宿 | ký túc xá, nhà trọ, phòng trọ | หอพัก, หอใน | အဆောင်, ကျောင်းသားဆောင် | छात्रावास, हॉस्टल | वसतिगृह, हॉस्टेल | dormitoryo, boarding house
downtown, city centre, city center | 中心市街地, 都心, 市中心部 | trung tâm thành phố, nội thành | ใจกลางเมือง, ย่านกลางเมือง | မြို့လယ်, မြို့ထဲ | शहर का केंद्र, डाउनटाउन | शहराचे केंद्र, मध्यवर्ती भाग | sentro ng lungsod, kabayanan
eco-city, eco-town, sustainable city | 環境都市, エコタウン, 環境モデル都市 | đô thị sinh thái, đô thị xanh | เมืองนิเวศ, เมืองสีเขียว | ဂေဟမြို့တော်, စိမ်းလန်းသောမြို့ | पर्यावरण अनुकूल शहर, हरित शहर | हरित शहर, पर्यावरणपूरक शहर | luntiang lungsod, eco-city
elderly resident, senior citizen | 高齢者, お年寄り, シニア | người cao tuổi, người già | ผู้สูงอายุ, คนแก่ | သက်ကြီးရွယ်အို, ဘိုးဘွား | बुजुर्ग, वरिष्ठ नागरिक | ज्येष्ठ नागरिक, वृद्ध | matatanda, senior citizen
elderly watch, community care | 見守り, 地域包括ケア | chăm sóc tại cộng đồng | ดูแลผู้สูงอายุในชุมชน, ดูแลในชุมชน | ရပ်ရွာအခြေပြုစောင့်ရှောက်မှု | सामुदायिक देखभाल | सामुदायिक काळजी | pangangalaga sa komunidad
environmental education, eco-school | 環境教育, 環境学習 | giáo dục môi trường, giáo dục bảo vệ môi trường | สิ่งแวดล้อมศึกษา, การศึกษาสิ่งแวดล้อม | ပတ်ဝန်းကျင်ပညာပေး | पर्यावरण शिक्षा | पर्यावरण शिक्षण | edukasyong pangkalikasan
event, public event | イベント, 催し, 行事 | sự kiện, hội chợ | งานอีเวนต์, กิจกรรม | အခမ်းအနား, ပွဲလမ်းသဘင် | कार्यक्रम, आयोजन | कार्यक्रम, सोहळा | kaganapan, okasyon
farming village, farm community | 農村集落, 農業集落 | làng nông nghiệp, làng quê | หมู่บ้านเกษตรกร, ชุมชนเกษตร | လယ်သမားရွာ | किसान गाँव, खेतिहर गांव | शेतकरी गाव | nayon ng magsasaka
festival, local festival | 祭り, お祭り, 祭典 | lễ hội, hội làng | เทศกาล, งานวัด, งานประเพณี | ပွဲတော် | त्योहार, मेला, उत्सव | उत्सव, जत्रा, सण | pista, piyesta
fire station, fire brigade | 消防署, 消防団 | trạm cứu hỏa, đội chữa cháy | สถานีดับเพลิง, หน่วยดับเพลิง | မီးသတ်စခန်း, မီးသတ်တပ်ဖွဲ့ | दमकल केंद्र, अग्निशमन केंद्र | अग्निशमन केंद्र | istasyon ng bumbero
fishing village, coastal village | 漁村, 海辺の村 | làng chài, làng biển | หมู่บ้านชาวประมง, หมู่บ้านริมทะเล | တံငါရွာ, ကမ်းရိုးတန်းရွာ | मछुआरों का गाँव, तटीय गाँव | कोळीवाडा, किनारी गाव | nayon ng mangingisda, baybaying nayon
floating village, stilt village | 水上集落, 高床式集落 | làng nổi, làng nhà sàn | หมู่บ้านลอยน้ำ, บ้านกลางน้ำ | ရေပေါ်ရွာ | तैरता गाँव | तरंगते गाव | palutang na nayon
foreign resident, expatriate | 外国人住民, 在留外国人 | người nước ngoài cư trú | ชาวต่างชาติที่อาศัยอยู่ | နိုင်ငံခြားသားနေထိုင်သူ | विदेशी निवासी | परदेशी रहिवासी | dayuhang residente
funeral | 葬式, 葬儀 | đám tang, tang lễ | งานศพ, พิธีศพ | အသုဘ, နာရေး | अंतिम संस्कार, अंत्येष्टि | अंत्यसंस्कार, अंत्यविधी | libing, burol
gated community, villa | 別荘, 高級住宅地, 邸宅 | biệt thự, khu biệt thự | คฤหาสน์, บ้านหรู, วิลล่า | ဗီလာ, ခြံကျယ်အိမ် | बंगला, कोठी | बंगला, व्हिला | mansiyon, villa
golf course | ゴルフ場 | sân golf | สนามกอล์ฟ | ဂေါက်ကွင်း | गोल्फ कोर्स | गोल्फ मैदान | golf course
gymnasium, sports hall | 体育館, ジム | nhà thi đấu, phòng tập | โรงยิม, สนามในร่ม | ကာယလေ့ကျင့်ရုံ | व्यायामशाला, जिम | व्यायामशाळा, जिम | himnasyo, covered court
hamlet, small settlement | 小集落, 小さな集落 | ấp, xóm, buôn | หมู่บ้านเล็ก, คุ้มบ้าน | ရွာငယ် | टोला, पुरवा, ढाणी | वाडी, पाडा, वस्ती | sityo
high school, secondary school | 高校, 高等学校, 中等学校 | trường trung học, trường cấp ba | โรงเรียนมัธยม | အထက်တန်းကျောင်း | हाई स्कूल, माध्यमिक विद्यालय | माध्यमिक शाळा, हायस्कूल | mataas na paaralan, hayskul
hillside settlement, hillside community | 斜面住宅地, 傾斜地の集落 | dân cư sườn đồi, khu dân cư trên dốc | ชุมชนบนไหล่เขา | တောင်စောင်းရပ်ကွက် | पहाड़ी ढलान की बस्ती | डोंगर उतारावरील वस्ती | pamayanan sa gilid ng burol
house, home | 家, 住宅, 家屋, 一軒家 | nhà, ngôi nhà, căn nhà | บ้าน, บ้านพัก | အိမ် | घर, मकान | घर | bahay, tahanan
houseboat, boat dweller | 水上生活者, ハウスボート, 屋形船 | nhà thuyền, dân vạn đò | เรือนแพ, ชาวเรือ | လှေအိမ် | हाउसबोट, नाव घर | हाऊसबोट | bahay-bangka
housing, dwelling | 住宅, 住まい, 住居 | nhà ở, chỗ ở | ที่อยู่อาศัย, บ้านเรือน | နေအိမ်, အိုးအိမ် | आवास, मकान | निवास, घरे | pabahay, tirahan
housing cooperative, housing society | 住宅組合, 管理組合 | ban quản trị chung cư, hợp tác xã nhà ở | นิติบุคคลอาคารชุด, สหกรณ์เคหสถาน | အိမ်ရာကော်မတီ | हाउसिंग सोसाइटी, आवास समिति | गृहनिर्माण संस्था, सोसायटी | samahan ng may-ari ng bahay, homeowners association
housing estate, subdivision | 住宅地, 分譲地, ニュータウン | khu đô thị, khu nhà ở | หมู่บ้านจัดสรร, บ้านจัดสรร | အိမ်ရာစီမံကိန်း, အိမ်ရာဝင်း | आवासीय कॉलोनी, कॉलोनी | निवासी वसाहत, कॉलनी | subdibisyon, subdivision
idol immersion, river offering | 灯籠流し, 神像流し, 供物流し | thả hoa đăng, thả cá phóng sinh | ลอยกระทง, กระทง | ရေမျှောမီး, မီးမျှောပွဲ | मूर्ति विसर्जन, विसर्जन | मूर्ती विसर्जन, गणपती विसर्जन | pagpapaanod ng alay
indigenous people, ethnic minority | 先住民, 少数民族 | dân tộc thiểu số, đồng bào dân tộc | ชนเผ่าพื้นเมือง, ชาติพันธุ์ | တိုင်းရင်းသား, ဌာနေတိုင်းရင်းသား | आदिवासी, जनजाति | आदिवासी, जमाती | katutubo
industrial park, industrial estate, industrial zone | 工業団地, 工業地帯, 工業地域 | khu công nghiệp, cụm công nghiệp | นิคมอุตสาหกรรม, เขตอุตสาหกรรม | စက်မှုဇုန် | औद्योगिक क्षेत्र, औद्योगिक पार्क | औद्योगिक वसाहत, एमआयडीसी | parkeng industriyal, industrial estate
informal settlement, squatter settlement | 不法居住区, 非正規居住地 | khu nhà lấn chiếm, khu dân cư tự phát | ชุมชนบุกรุก, ที่อยู่อาศัยบุกรุก | ကျူးကျော်ရပ်ကွက်, ကျူးကျော်တဲ | अनधिकृत बस्ती, अवैध कॉलोनी | अनधिकृत वस्ती | impormal na paninirahan, informal settlers
internet cafe, game shop | ネットカフェ, ゲームセンター | quán net, tiệm internet | ร้านเน็ต, ร้านเกม | အင်တာနက်ဆိုင်, ဂိမ်းဆိုင် | साइबर कैफे | सायबर कॅफे | computer shop, internet shop
island community, outlying island | 離島, 島しょ部, 島民 | đảo xa, xã đảo | เกาะห่างไกล, ชาวเกาะ | ကျွန်းရွာ | द्वीप समुदाय | बेटावरील वस्ती | pamayanang isla
karaoke noise, neighbourhood noise | 近隣騒音, 生活騒音, カラオケ騒音 | tiếng ồn karaoke, ồn ào khu dân cư | เสียงดังข้างบ้าน, เสียงคาราโอเกะ | အနီးအနားဆူညံသံ, ကာရာအိုကေဆူညံသံ | मोहल्ले का शोर, लाउडस्पीकर का शोर | शेजारचा गोंगाट, लाउडस्पीकरचा आवाज | ingay ng kapitbahay, ingay ng videoke
kindergarten, nursery school, daycare | 保育園, 幼稚園, 保育所 | trường mầm non, nhà trẻ | โรงเรียนอนุบาล, สถานรับเลี้ยงเด็ก, ศูนย์เด็กเล็ก | မူကြို, နေ့ကလေးထိန်းကျောင်း | बालवाड़ी, आंगनवाड़ी | बालवाडी, अंगणवाडी | kindergarten, day care
library | 図書館, 図書室 | thư viện, phòng đọc | ห้องสมุด, หอสมุด | စာကြည့်တိုက် | पुस्तकालय, लाइब्रेरी | ग्रंथालय, वाचनालय | aklatan, library
lifestyle, habit | 生活様式, 習慣, ライフスタイル | lối sống, thói quen | วิถีชีวิต, นิสัย | လူနေမှုပုံစံ, အလေ့အထ | जीवन शैली, आदत | जीवनशैली, सवय | pamumuhay, gawi
livelihood, local employment | 生計, なりわい, 地域雇用 | sinh kế, việc làm địa phương | การทำมาหากิน, การประกอบอาชีพ | အသက်မွေးဝမ်းကျောင်း | आजीविका, रोजगार | उपजीविका, रोजगार | kabuhayan, hanapbuhay
living environment, liveability | 生活環境, 住環境, 暮らしやすさ | môi trường sống, chất lượng sống | สภาพแวดล้อมความเป็นอยู่, ความน่าอยู่ | နေထိုင်မှုပတ်ဝန်းကျင် | रहने का माहौल, जीवन परिवेश | राहण्याचे वातावरण | kapaligirang tinitirhan
local leader, community leader | 地域リーダー, 地元のまとめ役 | người có uy tín, lãnh đạo địa phương | ผู้นำชุมชน, แกนนำชุมชน | ရပ်မိရပ်ဖ, ဒေသခေါင်းဆောင် | सामुदायिक नेता, स्थानीय नेता | स्थानिक नेता, गावातील प्रमुख | lider ng pamayanan, lokal na pinuno
local newspaper, community newsletter | 地元紙, 地域新聞, 回覧板 | báo địa phương, bản tin khu phố | หนังสือพิมพ์ท้องถิ่น, ข่าวชุมชน | ဒေသခံသတင်းစာ | स्थानीय अखबार | स्थानिक वृत्तपत्र | lokal na pahayagan
local revitalization, regional revitalization | 地域活性化, 町おこし, 地方創生 | phát triển địa phương, chấn hưng địa phương | ฟื้นฟูท้องถิ่น, พัฒนาท้องถิ่น | ဒေသဖွံ့ဖြိုးရေး | क्षेत्रीय विकास, ग्रामोत्थान | स्थानिक विकास, ग्रामविकास | pagpapasigla ng lokalidad
local specialty, local product | 特産品, 地場産品, 名産 | đặc sản, sản phẩm địa phương | ของดีประจำถิ่น, สินค้าโอทอป | ဒေသထွက်ကုန် | स्थानीय उत्पाद, विशेष उत्पाद | स्थानिक उत्पादन | lokal na produkto
low-income household, poor household | 低所得世帯, 貧困世帯 | hộ nghèo, hộ thu nhập thấp | ครัวเรือนรายได้น้อย, ครัวเรือนยากจน | ဝင်ငွေနည်းအိမ်ထောင်စု | गरीब परिवार, कम आय वाले परिवार | गरीब कुटुंब, अल्प उत्पन्न कुटुंब | maralitang sambahayan
metropolis, megacity, metropolitan area | 大都市, 都市圏, メガシティ | siêu đô thị, vùng đô thị | มหานคร, เมืองใหญ่ | မဟာမြို့တော်, မြို့ကြီး | महानगर, मेट्रो शहर | महानगर | kalakhang lungsod, metropolis
migrant, migrant worker | 移住者, 出稼ぎ労働者, 移民 | người nhập cư, lao động nhập cư | แรงงานต่างด้าว, ผู้อพยพ | ရွှေ့ပြောင်းအလုပ်သမား, ရွှေ့ပြောင်းနေထိုင်သူ | प्रवासी, प्रवासी मजदूर | स्थलांतरित, स्थलांतरित मजूर | migrante, manggagawang dayo
mining town, mining village | 鉱山町, 炭鉱町 | vùng mỏ, thị trấn mỏ | เมืองเหมือง, ชุมชนเหมืองแร่ | သတ္တုတွင်းမြို့ | खनन नगर | खाण शहर, खाण वसाहत | bayang minahan
monastery, monk | 僧院, 僧侶, お坊さん | tu viện, nhà sư, sư thầy | พระภิกษุ, สำนักสงฆ์ | ကျောင်းတိုက်, ဘုန်းကြီး, ရဟန်း | मठ, भिक्षु | मठ, भिक्खू | monasteryo, monghe
mosque | モスク, イスラム寺院 | nhà thờ Hồi giáo, thánh đường Hồi giáo | มัสยิด, สุเหร่า | ဗလီ | मस्जिद | मशीद | moske
mountain village, hill village | 山村, 山間地, 中山間地域 | bản làng vùng cao, vùng núi | หมู่บ้านบนดอย, หมู่บ้านบนเขา | တောင်ပေါ်ရွာ | पहाड़ी गाँव | डोंगरी गाव | nayon sa bundok
moving in, house moving | 引っ越し, 引越し, 転居 | chuyển nhà, dọn nhà | ย้ายบ้าน, ขนย้ายบ้าน | အိမ်ပြောင်းခြင်း | घर बदलना, शिफ्टिंग | घर बदलणे, स्थलांतर करणे | paglipat ng bahay
museum, exhibition hall | 博物館, 美術館, 資料館 | bảo tàng, viện bảo tàng | พิพิธภัณฑ์, หอศิลป์ | ပြတိုက် | संग्रहालय | संग्रहालय | museo
mutual aid, communal work | 助け合い, 共助, 共同作業 | tương trợ, giúp đỡ lẫn nhau | ช่วยเหลือกัน, ลงแขก | အပြန်အလှန်ကူညီခြင်း, စုပေါင်းလုပ်အား | आपसी सहायता, श्रमदान | श्रमदान, परस्पर मदत | bayanihan, tulungan
neighbourhood dispute, neighbour trouble | 近隣トラブル, 隣人トラブル | tranh chấp hàng xóm, mâu thuẫn hàng xóm | ทะเลาะกับเพื่อนบ้าน, ข้อพิพาทเพื่อนบ้าน | အိမ်နီးချင်းအငြင်းပွားမှု | पड़ोसी विवाद | शेजाऱ्यांतील वाद | alitan ng magkapitbahay
new town, new development area | 新市街, 新興住宅地, 新都市 | khu đô thị mới, thành phố mới | เมืองใหม่, พื้นที่พัฒนาใหม่ | မြို့သစ် | नया शहर, नई बस्ती | नवे शहर, नवी वस्ती | bagong bayan
non-governmental organization, NGO, nonprofit | 市民団体, NPO, 非政府組織 | tổ chức phi chính phủ, tổ chức phi lợi nhuận | องค์กรพัฒนาเอกชน, มูลนิธิ | အစိုးရမဟုတ်သောအဖွဲ့အစည်း, ပရဟိတအဖွဲ့ | गैर सरकारी संगठन, एनजीओ | स्वयंसेवी संस्था, एनजीओ | samahang di-pampamahalaan, NGO
old town, historic district | 旧市街, 歴史地区, 古い町並み | phố cổ, khu phố cổ | เมืองเก่า, ย่านเมืองเก่า | မြို့ဟောင်း | पुराना शहर, ऐतिहासिक क्षेत्र | जुने शहर, ऐतिहासिक भाग | lumang bayan, makasaysayang distrito
orphanage, children's home | 児童養護施設, 孤児院 | trại trẻ mồ côi, mái ấm | สถานสงเคราะห์เด็ก, บ้านเด็กกำพร้า | မိဘမဲ့ဂေဟာ | अनाथालय, बाल गृह | अनाथाश्रम, बालगृह | bahay-ampunan
parent-teacher association, parents group | 保護者会, PTA | hội phụ huynh | สมาคมผู้ปกครอง, กลุ่มผู้ปกครอง | မိဘဆရာအသင်း | अभिभावक शिक्षक संघ | पालक शिक्षक संघ | samahan ng magulang at guro, PTA
plot of land, housing plot | 宅地, 敷地, 区画 | lô đất, thửa đất, đất nền | ที่ดินจัดสรร, แปลงที่ดิน | မြေကွက်, အိမ်မြေကွက် | भूखंड, प्लॉट | भूखंड, प्लॉट | lote, solar na lupa
police station, police box | 警察署, 交番 | đồn công an, đồn cảnh sát | สถานีตำรวจ, โรงพัก | ရဲစခန်း | थाना, पुलिस स्टेशन | पोलीस ठाणे, पोलीस स्टेशन | istasyon ng pulisya, presinto
population density, overcrowding | 人口密度, 過密, 人口過密 | mật độ dân số, quá tải dân số | ความหนาแน่นประชากร, แออัด | လူဦးရေသိပ်သည်းမှု, လူနေထူထပ်မှု | जनसंख्या घनत्व, भीड़भाड़ | लोकसंख्येची घनता, दाटीवाटी | siksikan, dami ng tao sa lugar
population growth, rising population | 人口増加, 人口急増 | gia tăng dân số, tăng dân số | ประชากรเพิ่มขึ้น, การเพิ่มประชากร | လူဦးရေတိုးပွားခြင်း | जनसंख्या वृद्धि | लोकसंख्या वाढ | pagdami ng populasyon
port town, harbour town | 港町, 港湾都市 | thành phố cảng, thị trấn cảng | เมืองท่า | ဆိပ်ကမ်းမြို့ | बंदरगाह शहर | बंदर शहर | bayang daungan
post box, letterbox | 郵便受け, 郵便ポスト, ポスト | hộp thư, thùng thư | ตู้ไปรษณีย์, กล่องจดหมาย | စာတိုက်ပုံး | डाक पेटी, लेटर बॉक्स | टपालपेटी | buson, kahon ng sulat
public awareness, awareness raising | 意識啓発, 普及啓発, 住民意識 | nâng cao nhận thức, ý thức người dân | สร้างความตระหนัก, จิตสำนึก | အသိပညာပေးခြင်း, လူထုအသိ | जागरूकता, जन जागरूकता | जनजागृती, जागरूकता | kamalayan ng publiko
public housing, social housing | 公営住宅, 市営住宅, 公共住宅 | nhà ở xã hội, nhà ở công | บ้านเอื้ออาทร, การเคหะ, ที่อยู่อาศัยรัฐ | အစိုးရအိမ်ရာ, တန်ဖိုးနည်းအိမ်ရာ | सरकारी आवास, सामाजिक आवास | सरकारी घरकुल, म्हाडा | pabahay ng gobyerno
public place, public space | 公共の場, 公共空間, 公共スペース | nơi công cộng, không gian công cộng | ที่สาธารณะ, พื้นที่สาธารณะ | အများပြည်သူဆိုင်ရာနေရာ | सार्वजनिक स्थान, सार्वजनिक जगह | सार्वजनिक ठिकाण, सार्वजनिक जागा | pampublikong lugar
quality of life, living standard | 生活の質, 生活水準 | chất lượng cuộc sống, mức sống | คุณภาพชีวิต, มาตรฐานการครองชีพ | လူနေမှုအဆင့်အတန်း, ဘဝအရည်အသွေး | जीवन की गुणवत्ता, जीवन स्तर | जीवनमान, राहणीमान | kalidad ng buhay, antas ng pamumuhay
real estate, property developer | 不動産, デベロッパー, 不動産業者 | bất động sản, chủ đầu tư | อสังหาริมทรัพย์, ผู้พัฒนาอสังหา | အိမ်ခြံမြေ | रियल एस्टेट, बिल्डर डेवलपर | स्थावर मालमत्ता, विकासक | real estate, developer ng lupa
region, local area | 地域, 地方, エリア | vùng miền, địa phương | ภูมิภาค, ท้องถิ่น | ဒေသ | प्रांत, इलाका | प्रदेश, विभाग | rehiyon
relocation, resettlement | 移転, 立ち退き, 再定住 | tái định cư, di dời | ย้ายถิ่นฐาน, โยกย้ายที่อยู่ | ပြန်လည်နေရာချထားခြင်း, ရွှေ့ပြောင်းခြင်း | पुनर्वास, विस्थापन | पुनर्वसन, स्थलांतर | relokasyon
remote area, isolated area | 僻地, 遠隔地, 過疎地 | vùng sâu vùng xa, vùng hẻo lánh | พื้นที่ห่างไกล, ถิ่นทุรกันดาร | ဝေးလံခေါင်သီသောဒေသ | दूरदराज क्षेत्र, सुदूर इलाका | दुर्गम भाग | liblib na lugar, malayong lugar
repair shop, fix-it shop | 修理店, 修理屋 | tiệm sửa chữa, cửa hàng sửa chữa | ร้านซ่อม, ร้านรับซ่อม | ပြင်ဆိုင် | मरम्मत की दुकान, रिपेयर शॉप | दुरुस्ती दुकान | talyer, repair shop
residential area, residential district | 住宅街, 住宅地域, 居住地域 | khu dân cư, khu ở | ย่านที่อยู่อาศัย, เขตที่พักอาศัย | လူနေရပ်ကွက် | आवासीय क्षेत्र, रिहायशी इलाका | निवासी भाग, रहिवासी परिसर | lugar-tirahan, residensiyal na lugar
residential group, block, neighbourhood unit | 町内会, 自治会, 街区 | tổ dân phố, cụm dân cư | คุ้ม, กลุ่มบ้าน, บล็อก | ဆယ်အိမ်စု, ရာအိမ်စု | ब्लॉक, मोहल्ला समिति | गट, वस्ती समिती | bloke, purok
resort, beach resort | リゾート, リゾート地, 保養地 | khu nghỉ dưỡng, khu resort | รีสอร์ท, สถานตากอากาศ | အပန်းဖြေစခန်း | रिसॉर्ट | रिसॉर्ट | resort
riverside community, canal community | 川沿いの集落, 水辺のコミュニティ | cư dân ven sông, dân ven kênh | ชุมชนริมน้ำ, ชุมชนริมคลอง | မြစ်ကမ်းရပ်ရွာ, ချောင်းဘေးနေလူထု | नदी किनारे की बस्ती | नदीकाठची वस्ती | pamayanan sa tabing-ilog, tabing-estero
row house, townhouse | 長屋, テラスハウス, タウンハウス | nhà liền kề, nhà phố | ทาวน์เฮ้าส์, ห้องแถว | တန်းလျား, တိုက်တန်း | पंक्ति आवास, रो हाउस | रो हाउस, चाळ | apartment na magkakadikit, rowhouse
rural area, countryside | 農村, 田舎, 農村地域 | nông thôn, vùng quê | ชนบท, ต่างจังหวัด | ကျေးလက်, ကျေးလက်ဒေသ | ग्रामीण क्षेत्र, देहात | ग्रामीण भाग, खेडेगाव | kanayunan, lalawigan
satellite town, commuter town | 衛星都市, ベッドタウン | đô thị vệ tinh | เมืองบริวาร | ဂြိုဟ်တုမြို့, အိပ်ရာမြို့ | उपग्रह नगर | उपनगरी शहर, उपग्रह शहर | bayang-satelayt
school, primary school | 学校, 小学校, 中学校 | trường học, trường tiểu học | โรงเรียน, สถานศึกษา | ကျောင်း, စာသင်ကျောင်း | स्कूल, विद्यालय | शाळा, विद्यालय | paaralan, eskwelahan
self-help group, savings group | 自助グループ, 互助会 | tổ tương trợ, nhóm tự lực | กลุ่มออมทรัพย์, กลุ่มช่วยเหลือกันเอง | ကိုယ်ထူကိုယ်ထအဖွဲ့ | स्वयं सहायता समूह | बचत गट, स्वयंसहायता गट | grupong nagtutulungan
senior citizens club, elderly association | 老人会, 老人クラブ, シニアクラブ | hội người cao tuổi, câu lạc bộ người cao tuổi | ชมรมผู้สูงอายุ | သက်ကြီးရွယ်အိုအသင်း | वरिष्ठ नागरिक क्लब | ज्येष्ठ नागरिक संघ | samahan ng matatanda
settlement upgrading, slum upgrading | スラム改善, 居住環境改善 | cải tạo khu ổ chuột, nâng cấp khu dân cư | ปรับปรุงชุมชนแออัด, บ้านมั่นคง | ရပ်ကွက်အဆင့်မြှင့်တင်ရေး | झुग्गी सुधार, बस्ती सुधार | झोपडपट्टी सुधारणा, वस्ती सुधारणा | pagpapaunlad ng iskwater
shophouse | 店舗兼住宅, 店舗併用住宅 | nhà ống, nhà mặt phố | ตึกแถว, อาคารพาณิชย์ | အောက်ထပ်ဆိုင်ခန်းအိမ် | दुकान सह मकान | दुकानासह घर | bahay-tindahan
shrine, sacred place | 神社, 祠, 聖地 | miếu, đình làng | ศาลเจ้า, ศาล | နတ်ကွန်း | तीर्थ, पवित्र स्थल | तीर्थक्षेत्र, पवित्र स्थळ | dambana
slum, shantytown | スラム, 貧民街, 貧困地区 | khu ổ chuột, xóm nghèo | สลัม, ชุมชนแออัด | ဆင်းရဲသားရပ်ကွက်, တဲစုရပ်ကွက် | झुग्गी बस्ती, मलिन बस्ती, स्लम | झोपडपट्टी | iskwater, mahirap na pamayanan
squatter, illegal occupant | 不法占拠者, 不法居住者 | người lấn chiếm đất | ผู้บุกรุก, คนบุกรุกที่ | ကျူးကျော်နေထိုင်သူ | अवैध कब्जाधारी, अतिक्रमणकारी | अतिक्रमणधारक | iskuwater, ilegal na naninirahan
stilt house, raised house | 高床式住宅, 高床住居 | nhà sàn | บ้านใต้ถุนสูง, เรือนเสาสูง | ခြေတံရှည်အိမ် | खंभों पर बना घर | खांबांवरील घर | bahay na may mataas na haligi, bahay-kubo
suburb, outskirts | 郊外, 近郊 | ngoại ô, ngoại thành, vùng ven | ชานเมือง, ปริมณฑล | မြို့စွန်, ဆင်ခြေဖုံး | उपनगर, शहर के बाहरी इलाके | उपनगर, शहराबाहेरील भाग | suburbyo, labas ng lungsod
temple, pagoda | 寺, 寺院, 神社 | chùa, đền, đền chùa | วัด, ศาสนสถาน | ဘုရား, ဘုန်းကြီးကျောင်း, စေတီ | मंदिर | मंदिर, देऊळ | templo
tent, temporary shelter | テント, 仮住まい | lều, lều bạt | เต็นท์, ที่พักชั่วคราว | ရွက်ဖျင်တဲ | तंबू, टेंट | तंबू | tolda, kubol
theatre, cinema, concert hall | 劇場, 映画館, ホール | nhà hát, rạp chiếu phim | โรงละคร, โรงภาพยนตร์ | ပြဇာတ်ရုံ, ရုပ်ရှင်ရုံ | रंगमंच, सिनेमाघर | नाट्यगृह, चित्रपटगृह | tanghalan, sinehan
tourism, sightseeing | 観光, 観光業 | du lịch, ngành du lịch | การท่องเที่ยว, ท่องเที่ยว | ခရီးသွားလုပ်ငန်း | पर्यटन | पर्यटन | turismo
tourist area, tourist spot | 観光地, 観光名所 | khu du lịch, điểm du lịch | แหล่งท่องเที่ยว, สถานที่ท่องเที่ยว | ခရီးသွားဒေသ, လည်ပတ်စရာနေရာ | पर्यटन स्थल, पर्यटक क्षेत्र | पर्यटन स्थळ | pook-pasyalan, tourist spot
town | 町, 市街, まち | thị trấn, thị xã | เมืองเล็ก, ตำบล | မြို့, မြို့ငယ် | कस्बा, नगर | शहर, नगर | bayan
town planning, urban planning, city planning | 都市計画, まちづくり | quy hoạch đô thị, quy hoạch thành phố | ผังเมือง, วางผังเมือง | မြို့ပြစီမံကိန်း | नगर नियोजन, शहरी नियोजन | नगररचना, शहर नियोजन | pagpaplano ng lungsod
university, college | 大学, 短大 | trường đại học, cao đẳng | มหาวิทยาลัย, วิทยาลัย | တက္ကသိုလ်, ကောလိပ် | विश्वविद्यालय, कॉलेज | विद्यापीठ, महाविद्यालय | unibersidad, kolehiyo
unserved area, underserved area | 未整備地域, 未給水地域, 未普及地域 | vùng chưa có dịch vụ, vùng trắng | พื้นที่ยังไม่มีบริการ | ဝန်ဆောင်မှုမရသောဒေသ | सुविधा विहीन क्षेत्र, वंचित क्षेत्र | सुविधांपासून वंचित भाग | lugar na walang serbisyo
urban area, built-up area | 都市部, 市街地 | khu vực đô thị, nội đô | เขตเมือง, พื้นที่เมือง | မြို့ပြ, မြို့ပြဧရိယာ | शहरी क्षेत्र, नगरीय क्षेत्र | शहरी भाग, नागरी क्षेत्र | kalunsuran, urbanisadong lugar
urbanization, urban sprawl | 都市化, スプロール, 市街化 | đô thị hóa, quá trình đô thị hóa | การขยายตัวของเมือง, ความเป็นเมือง | မြို့ပြဖြစ်ထွန်းမှု, မြို့ပြချဲ့ထွင်မှု | शहरीकरण, नगरीकरण | शहरीकरण, नागरीकरण | urbanisasyon
village | 村, 村落, 集落 | làng, thôn, bản | หมู่บ้าน, ชุมชนหมู่บ้าน | ရွာ, ကျေးရွာ | गाँव, गांव, ग्राम | गाव, खेडे | nayon, baryo
village meeting, neighbourhood meeting | 住民説明会, 町内会合, 寄り合い | họp dân, họp tổ dân phố | ประชุมหมู่บ้าน, ประชาคมหมู่บ้าน | ရပ်ရွာအစည်းအဝေး | ग्राम सभा, मोहल्ला बैठक | ग्रामसभा | pulong ng barangay
village pond, village tank | 村のため池, 集落の池 | ao làng, hồ làng | สระน้ำหมู่บ้าน, หนองน้ำหมู่บ้าน | ရွာရေကန်, ရွာဦးကန် | गाँव का तालाब, पोखरा | गावतळे, गाव तलाव | lawa ng nayon
village road, rural road | 農道, 村道, 集落道 | đường làng, đường nông thôn | ถนนในชนบท, ถนนหมู่บ้าน | ရွာလမ်း, ကျေးလက်လမ်း | ग्रामीण सड़क, गाँव की सड़क | ग्रामीण रस्ता, गावरस्ता | daang-nayon, farm-to-market road
vulnerable people, vulnerable group | 社会的弱者, 災害弱者, 要支援者 | nhóm yếu thế, người dễ bị tổn thương | กลุ่มเปราะบาง, ผู้ด้อยโอกาส | ထိခိုက်လွယ်သူ, အားနည်းသူ | कमजोर वर्ग, वंचित समूह | दुर्बल घटक, वंचित गट | mahihinang sektor, bulnerable
wedding, ceremony | 結婚式, 式典, 儀式 | đám cưới, hôn lễ | งานแต่งงาน, พิธี | မင်္ဂလာဆောင်, မင်္ဂလာပွဲ | शादी, विवाह समारोह | लग्न, विवाह सोहळा | kasal, seremonya
workers dormitory, labour camp | 社員寮, 作業員宿舎, 飯場 | nhà trọ công nhân, lán trại công nhân | ที่พักคนงาน, แคมป์คนงาน | အလုပ်သမားတန်းလျား | मजदूर आवास, श्रमिक शिविर | कामगार वसाहत, मजूर छावणी | barracks ng manggagawa, tirahan ng trabahador
youth, young people | 若者, 青年, 青少年 | thanh niên, giới trẻ | เยาวชน, วัยรุ่น | လူငယ် | युवा, नौजवान | तरुण, युवक | kabataan
youth group, youth union | 青年団, 若者グループ | đoàn thanh niên, nhóm thanh niên | กลุ่มเยาวชน, ชมรมเยาวชน | လူငယ်အဖွဲ့ | युवा मंडल, युवा समूह | युवक मंडळ | samahan ng kabataan, Sangguniang Kabataan
`;

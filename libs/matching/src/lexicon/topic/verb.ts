/** Concrete verbs of doing (repair, remove, collect, treat, dry …): see ../model.ts for the columns. */
export const verb = `
absorb, soak up | 吸い取る, 吸水, 吸い込む | hấp thụ, thấm hút, hút ẩm | ดูดซับ, ซึมซับ | စုပ်ယူ, စုပ် | सोखना, अवशोषित करना | शोषून घेणे, शोषणे | sumipsip, sipsipin
accumulate, build up | 堆積, 溜まる, 蓄積 | tích tụ, ứ đọng, lắng đọng | สะสม, ทับถม | စုပုံ, စုပြုံ | जमा होना, जमना | साचणे, साठणे | maipon, matambak
add, mix in | 添加, 加える, 混ぜ込む | thêm vào, bổ sung, trộn thêm | เติม, ใส่เพิ่ม, ผสมเพิ่ม | ထည့်, ပေါင်းထည့် | मिलाना, मिला देना | घालणे, मिसळणे | idagdag, magdagdag
apply paint, coat | 塗る, 塗装, 塗布 | sơn, quét sơn, sơn phủ | ทาสี, เคลือบ | ဆေးသုတ်, သုတ် | रंगना, पुताई करना | रंगवणे, रंग देणे | pinturahan, magpintura
attach, mount, fasten | 取り付け, 取付, 固定 | gắn, lắp thêm, gắn vào | ติด, ติดตั้งเข้า, ยึดติด | တပ်ဆင်ချိတ်, ကပ်ထား | जोड़ना, लगाना | जोडणे, बसवणे | ikabit, magkabit
automate, run automatically | 自動化, 自動運転, 省人化 | tự động hóa, vận hành tự động | ทำให้เป็นอัตโนมัติ, ทำงานอัตโนมัติ | အလိုအလျောက်လုပ်ဆောင် | स्वचालित करना | स्वयंचलित करणे | gawing awtomatiko
bake, roast, calcine | 焼く, 焙焼, 焼成 | nung, nướng | อบ, ย่าง, เผาอบ | ဖုတ်, ကင် | पकाना, भूनना | भाजणे | ihurno, isalang sa hurno
bind, tie up, bundle | 結束, 束ねる, 縛る | buộc, bó lại | มัด, ผูก, รัด | စည်း, ချည် | बांधना, गट्ठर बनाना | बांधणे, मोळी बांधणे | talian, bigkisin
block, clog, choke | 詰まる, 塞ぐ, 目詰まり | tắc, tắc nghẽn, làm tắc | อุดตัน, กีดขวาง | ပိတ်, ပိတ်ဆို့ | जाम होना, अवरुद्ध होना | तुंबणे, चोंदणे | bumara, magbara, barado
blow, puff, blast | 吹き付け, 吹き込む, 送風する | thổi, phun hơi | เป่า, พ่นลม | မှုတ် | फूंकना, हवा मारना | फुंकणे, हवा मारणे | ihip, bugahan
boil, simmer | 煮沸, 沸かす, 煮る | đun sôi, nấu sôi, luộc | ต้ม, ต้มเดือด | ပြုတ်, ဆူအောင်ချက် | उबालना | उकळणे | pakuluan, magpakulo
bore, drill a hole | 削孔, ボーリング, 穴を開ける | khoan, khoan lỗ | เจาะ, เจาะรู | ဖောက်, လွန်ပူဖောက် | छेद करना, ड्रिल करना | छिद्र पाडणे, ड्रिल करणे | butasan, magbarena
break, smash | 割る, 壊す, 砕く | đập vỡ, làm vỡ, bẻ | ทุบ, ทำแตก | ရိုက်ခွဲ, ချိုး | तोड़ना | फोडणे, तोडणे | basagin, sirain
break down, stop working, malfunction | 故障する, 動かなくなる, 停止する | bị hỏng, hỏng hóc, ngừng chạy | ชำรุด, ใช้งานไม่ได้, เครื่องเสีย | ပျက်, ရပ်သွား | खराब होना, बंद पड़ना | बिघडणे, बंद पडणे | masira, tumirik
build, construct, erect | 建設する, 建てる, 築く | xây dựng, xây | สร้าง, ก่อสร้าง | ဆောက်, တည်ဆောက် | निर्माण करना, खड़ा करना | बांधकाम करणे, उभारणे | magtayo, itayo
burn, incinerate, set fire | 燃やす, 焼却する, 焼却処分 | đốt, đốt cháy, thiêu | เผา, จุดไฟเผา | မီးရှို့, လောင် | जलाना, आग लगाना | जाळणे, पेटवणे | sunugin, magsunog, magsiga
bury, landfill waste | 埋める, 埋設, 埋立 | chôn, chôn lấp | ฝัง, ฝังกลบ | မြှုပ်, မြေမြှုပ် | गाड़ना, दफनाना | पुरणे, गाडणे | ibaon, magbaon, ilibing
carry, haul | 運ぶ, 搬送, 搬出 | chở, khuân vác, mang đi | ขนย้าย, ลำเลียง, หาม | သယ်, သယ်ဆောင် | ढोना, ले जाना | वाहून नेणे, नेणे | buhatin, hakutin, dalhin
change oil, lubricate, grease machine | 注油, 給油, オイル交換 | tra dầu, thay nhớt, bôi trơn | หล่อลื่น, เปลี่ยนน้ำมันเครื่อง, ทาจาระบี | ချောဆီထည့်, ဆီလဲ | तेल देना, ग्रीस लगाना | वंगण देणे, ऑइल बदलणे | langisan, magpalit ng langis
charge a battery, recharge | 充電, 充電する | sạc pin, sạc điện, nạp điện | ชาร์จไฟ, ชาร์จแบต | အားသွင်း | चार्ज करना | चार्ज करणे | i-charge, magkarga ng baterya
check, examine | 点検, 調べる, チェック | kiểm tra, xem xét | ตรวจสอบ, เช็ก | စစ်ဆေး | जांचना, जांच करना | तपासणे | suriin, siyasatin
chop, shred, cut into pieces | 裁断, 細断, 刻む | băm, chặt nhỏ, xắt nhỏ | สับ, หั่น, ตัดเป็นชิ้น | နုပ်နုပ်စဉ်း, အပိုင်းပိုင်းဖြတ် | काटना, टुकड़े करना | तुकडे करणे, चिरणे | tadtarin, putul-putulin
clarify, make clear water | 清澄化, 澄ませる | làm trong nước, lắng trong | ทำให้น้ำใส, ทำให้ใส | ကြည်လင်စေ | पानी साफ निथारना | पाणी निवळणे | palinawin ang tubig
clean up, clean out, tidy | 清掃する, 片付ける, 掃除する | dọn dẹp, làm sạch, vệ sinh | ทำความสะอาด, เก็บกวาด | သန့်ရှင်းရေးလုပ်, ရှင်းလင်း | साफ करना, सफाई करना | साफ करणे, स्वच्छ करणे | linisin, maglinis
collect, gather, pick up | 回収する, 収集する, 集める | thu gom, gom, lượm | เก็บรวบรวม, จัดเก็บ, รวบรวม | စုဆောင်း, သိမ်းဆည်း | इकट्ठा करना, एकत्र करना | गोळा करणे, संकलित करणे | kolektahin, ipunin, tipunin
combust completely, fully burn | 完全燃焼, 完全燃焼させる | cháy hết, đốt cháy hoàn toàn | เผาไหม้สมบูรณ์ | ပြီးပြည့်စုံစွာလောင်ကျွမ်း | पूरी तरह जलना | पूर्ण जळणे | masunog nang lubos
compact, tamp, pack down | 締固め, 転圧, 突き固め | đầm nén, lu lèn, nén chặt | บดอัด, อัดแน่น | ဖိသိပ်, နင်းသိပ် | दबाना, ठोस करना | दाबणे, धुमस करणे | siksikin, pikpikin
compress, squeeze | 圧縮, 押しつぶす, 絞る | ép, nén, vắt | บีบอัด, คั้น, รีด | ညှစ်, ဖိညှစ် | दबाकर निचोड़ना, संपीड़ित करना | पिळणे, दाबून काढणे | pigain, ipitin
connect, join, link up | 接続, つなぐ, 連結 | kết nối, đấu nối, nối | เชื่อมต่อ, ต่อเข้ากับ | ချိတ်ဆက်, တွဲဆက် | जोड़ देना, कनेक्ट करना | जोडणी करणे, जोडून देणे | ikonekta, pagdugtungin
control, regulate, adjust | 制御, 調節, コントロール | điều khiển, điều chỉnh, kiểm soát | ควบคุม, ปรับ | ထိန်းချုပ်, ချိန်ညှိ | नियंत्रित करना | नियंत्रित करणे | kontrolin, i-adjust
convert, transform | 変換, 転換, 変える | chuyển đổi, biến thành, chuyển hóa | แปลง, เปลี่ยนเป็น, แปรสภาพ | ပြောင်းလဲစေ, အသွင်ပြောင်း | रूपांतरित करना, बदलाव करना | रूपांतर करणे | gawing, i-convert, baguhin
cool down, chill down | 冷ます, 冷やす, 降温 | làm nguội, làm mát, hạ nhiệt | ทำให้เย็น, ลดอุณหภูมิ | အအေးခံ, အေးစေ | ठंडा करना | गार करणे | palamigin
cover, wrap, sheet over | 覆う, 被覆, シートで覆う | che phủ, phủ bạt, đậy | คลุม, ปกคลุม, ปิดทับ | ဖုံး, အုပ် | ढकना, ढंकना | झाकणे | takpan, balutan
crush, pulverize, mill | 破砕, 粉砕, 潰す | nghiền, đập nhỏ, xay | บด, บดย่อย, โม่ | ကြိတ်, ကြိတ်ခွဲ, ထောင်း | पीसना, कुचलना | चिरडणे, भरडणे, दळणे | durugin, gilingin
cut, trim, slice off | 切断, 切る, カット | cắt, cắt tỉa | ตัด, เล็ม | ဖြတ်, လှီး | काट देना, छांटना | कापणे | putulin, gupitin
decompose, biodegrade, break down organic matter | 分解, 腐る, 生分解 | phân hủy, phân giải | ย่อยสลาย, เน่าสลาย | ဆွေးမြေ့, ပြိုကွဲ | सड़ना, अपघटित होना | कुजणे, विघटन होणे | mabulok, matunaw
demolish, dismantle, take apart | 解体, 取り壊し, 分解解体 | phá dỡ, tháo dỡ | รื้อถอน, รื้อ, ถอดประกอบ | ဖြိုဖျက်, ဖျက်ဆီး, ဖြုတ် | ढहाना, तोड़ना गिराना, पुर्जे खोलना | पाडणे, सुटे करणे | gibain, baklasin, kalasin
deodorize, remove smell | 消臭する, 臭いを消す, 脱臭する | khử mùi, làm hết mùi | ขจัดกลิ่น, ทำให้หายเหม็น | အနံ့ပျောက်စေ, အနံ့ဖယ် | बदबू मिटाना | वास घालवणे | alisin ang amoy
desiccate, dry out | 乾燥, 乾かす, 干す | sấy khô, phơi khô, làm khô | ทำให้แห้ง, ตากแห้ง, อบแห้ง | အခြောက်ခံ, အခြောက်လှန်း, လှန်း | सुखाना | वाळवणे, सुकवणे | patuyuin, ibilad, magpatuyo
desorb, regenerate, reactivate | 再生処理, 賦活再生, 脱着 | hoàn nguyên, tái sinh vật liệu | ฟื้นสภาพ, คืนสภาพ | ပြန်လည်အသက်သွင်း | पुनर्जीवित करना | पुनरुज्जीवित करणे | buhaying muli
detect, find out, sense | 検知, 検出, 感知 | phát hiện, dò tìm | ตรวจจับ, ตรวจพบ, ค้นหา | ရှာဖွေတွေ့ရှိ, အာရုံခံ | पता लगाना, पहचानना | शोधणे, ओळखणे | matuklasan, tuklasin, matukoy
dig, excavate | 掘削, 掘る, 掘り起こす | đào, đào xới | ขุด, ขุดเจาะ | တူး | खोदना, खुदाई करना | खणणे, खोदणे | hukayin, maghukay
dilute, thin down | 希釈, 薄める | pha loãng | เจือจาง, ทำให้เจือจาง | ရောစပ်ဖျော့စေ, ကျဲစေ | पतला करना, तनु करना | पातळ करणे | palabnawin, haluan ng tubig
discard, throw away, dump | 捨てる, 投棄, 廃棄する | vứt bỏ, đổ bỏ, thải bỏ | ทิ้ง, โยนทิ้ง, เททิ้ง | စွန့်ပစ်, လွှင့်ပစ် | फेंकना, फेंक देना | फेकणे, टाकून देणे | itapon, magtapon
discharge, release, drain out | 放出, 排出する, 流す, 放流 | xả, xả thải, thải ra | ปล่อยออก, ระบายทิ้ง, ปล่อยลง | စွန့်ထုတ်, ထုတ်လွှတ် | छोड़ना, बहाना | सोडणे, बाहेर सोडणे | ilabas, pakawalan, magpaagos
disinfect, sterilize, sanitize | 消毒する, 殺菌, 滅菌, 除菌 | khử trùng, sát khuẩn, tiệt trùng | ฆ่าเชื้อ, ฆ่าเชื้อโรค | ပိုးသတ်, ပိုးသေအောင်လုပ် | कीटाणुरहित करना, रोगाणु मारना | निर्जंतुक करणे | disimpektahin, magdisimpekta
dispose, dispose of | 処分, 処分する, 始末 | xử lý thải bỏ, tiêu hủy | กำจัด, กำจัดทิ้ง | စွန့်ပစ်ရှင်းလင်း | निपटाना, निपटान करना | विल्हेवाट लावणे | ligpitin, idispatsa
dissolve, melt in water | 溶かす, 溶解, 溶ける | hòa tan, tan | ละลาย | ပျော်, ပျော်ဝင် | घोलना, घुलना | विरघळणे, विरघळवणे | tunawin, matunaw sa tubig
distill, refine by distillation | 蒸留, 留出 | chưng cất | กลั่น | ပေါင်းခံ | आसवन करना | ऊर्ध्वपातन करणे | dalisayin, magdistila
distribute, hand out | 配布, 配る, 分配 | phân phát, phân phối | แจกจ่าย, กระจาย | ဖြန့်ဝေ, ဝေငှ | बांटना, वितरित करना | वाटणे, वितरित करणे | ipamahagi, mamahagi
drain off, remove water, pump dry | 排水する, 水を抜く, 水抜き | thoát nước, tháo nước, rút nước | ระบายน้ำ, ปล่อยน้ำออก | ရေထုတ်, ရေနုတ် | पानी निकालना | पाणी काढणे, निचरा करणे | patuyuin ang tubig, alisan ng tubig
dredge, desilt | 浚渫, しゅんせつ, 泥さらい | nạo vét, vét bùn | ขุดลอก, ลอกคลอง | သောင်တူး, နုန်းဆယ် | गाद निकालना | गाळ काढणे | hukayin ang putik, maghalukay ng ilog, dredging
enlarge, expand, widen | 拡張, 拡大, 広げる | mở rộng, nâng cấp mở rộng | ขยาย, ทำให้กว้างขึ้น | ချဲ့ထွင်, တိုးချဲ့ | बढ़ाना, चौड़ा करना | वाढवणे, रुंद करणे | palawakin, palakihin
evaporate, vaporize | 蒸発, 気化, 蒸散 | bay hơi, bốc hơi | ระเหย, กลายเป็นไอ | အငွေ့ပျံ | वाष्पित होना, भाप बनना | बाष्पीभवन होणे | sumingaw, pasingawin
extinguish, put out fire | 消火, 消す, 鎮火 | dập lửa, dập tắt, chữa cháy | ดับไฟ, ดับเพลิง | မီးငြှိမ်း, မီးသတ် | आग बुझाना | आग विझवणे | patayin ang apoy, apulahin
extract, pull out, take out | 抽出, 取り出す, 引き抜く | chiết xuất, rút ra, tách chiết | สกัด, ดึงออก | ထုတ်ယူ, ဆွဲထုတ် | निष्कर्षित करना, खींच निकालना | अर्क काढणे, बाहेर काढणे | kunin, hugutin, katasin
fence off, enclose, surround | 囲う, 囲い込む, 柵で囲う | rào lại, quây kín | ล้อมรั้ว, กั้นรั้ว | ခြံခတ်, ဝိုင်းရံ | घेरना, बाड़ लगाना | कुंपण घालणे, वेढणे | bakuran, paligiran
ferment, leaven | 発酵, 醸造, 発酵させる | lên men, ủ men | หมัก, หมักบ่ม | အချဉ်ဖောက်, ကဇော်ဖောက် | किण्वित करना, खमीर उठाना | आंबवणे | paasimin, buruhin, mag-ferment
fill, refill, top up | 充填, 補充, 詰める, 満たす | đổ đầy, nạp đầy, bơm đầy | เติมเต็ม, บรรจุ | ဖြည့်, ဖြည့်တင်း | भरना | भरणे | punuin, lagyan
filter out, strain, sieve out | 濾す, こす, 濾し取る | lọc bỏ, lọc, gạn lọc | กรองออก, ร่อนออก | စစ်ယူ, ရေစစ်ထုတ် | छानना | गाळून घेणे, चाळणे | salain, magsala
float, float up | 浮く, 浮上, 浮かべる | nổi lên, nổi | ลอย, ลอยขึ้น | ပေါလောပေါ်, မျော | तैरना, ऊपर आना | तरंगणे | lumutang, palutangin
flush, flush out | 流し去る, 水で流す, フラッシング | xả nước, dội nước | กดน้ำ, ฉีดล้างออก, ชักโครก | ရေလောင်းချ, ရေဆွဲချ | पानी बहाकर साफ करना, फ्लश करना | पाणी ओतून साफ करणे, फ्लश करणे | i-flush, buhusan ng tubig
fold, flatten | 折りたたむ, 平らにする, つぶす | gấp lại, ép phẳng | พับ, ทำให้แบน | ခေါက်, ပြားအောင်ဖိ | मोड़ना, चपटा करना | घडी घालणे, सपाट करणे | tiklupin, patagin
form into shape, mould into form | 成形, 成型, 型に入れる | đúc khuôn, tạo hình | ขึ้นรูป, หล่อแบบ | ပုံသွင်း | ढालना, सांचे में ढालना | साच्यात घालणे, घडवणे | hubugin, ihulma
freeze, deep-freeze | 凍結, 冷凍, 凍らせる | đông lạnh, cấp đông, đóng băng | แช่แข็ง, ทำให้แข็งตัว | ရေခဲရိုက်, ခဲစေ | जमाना, फ्रीज करना | गोठवणे | i-freeze, patigasin sa lamig
generate power, produce electricity | 発電, 発電する, 電気を作る | phát điện, sản xuất điện | ผลิตไฟฟ้า, ปั่นไฟ | လျှပ်စစ်ထုတ်လုပ်, ဓာတ်အားထုတ် | बिजली बनाना, विद्युत उत्पादन | वीज निर्माण करणे, वीजनिर्मिती | lumikha ng kuryente, pagbuo ng kuryente
grind, grate | すりつぶす, 擦る, 研削 | mài, xay nhuyễn, nghiền mịn | บดละเอียด, เจียร, ขูด | ကြိတ်ချေ, သွေး | बारीक पीसना, घिसना | बारीक वाटणे, घासणे | pulbusin, kiskisin
harden, solidify, cure | 固化, 固める, 硬化, 固形化 | hóa rắn, đóng rắn, làm cứng | ทำให้แข็ง, แข็งตัว | မာစေ, ခဲစေမာကျော | ठोस बनाना, सख्त करना | घट्ट करणे, घन करणे | patigasin, tumigas
heat up, warm up | 加熱する, 温める, 熱する | đun nóng, làm nóng, hâm nóng | ให้ความร้อน, อุ่น | အပူပေး, နွှေး | गरम करना, तपाना | गरम करणे, तापविणे | initin, magpainit
hold back, dam up, retain | せき止める, 貯留, 溜める | giữ lại, ngăn lại | กักเก็บ, กักไว้ | တားဆီးထိန်း | रोकना, रोक रखना | अडवणे, रोखणे | harangan, pigilin
illuminate, light up | 照らす, 点灯, 明るくする | thắp sáng, soi sáng | ส่องสว่าง, ให้แสงสว่าง | လင်းစေ, မီးထွန်း | रोशन करना, उजाला करना | उजळणे, प्रकाशित करणे | ilawan, paliwanagin, magpailaw
improve, upgrade, make better | 改善, 改良, 向上させる | cải thiện, nâng cao, nâng cấp | ปรับปรุง, พัฒนาให้ดีขึ้น, ยกระดับ | တိုးတက်စေ, မြှင့်တင် | सुधारना, बेहतर करना | सुधारणे, सुधारणा करणे | pagbutihin, pahusayin
inject, pour in | 注入, 注ぐ, 流し込む | bơm vào, tiêm vào, rót vào | ฉีดเข้า, อัดฉีด, เทใส่ | ထိုးသွင်း, လောင်းထည့် | उंडेलना, अंदर डालना | आत सोडणे, ओतणे | iturok, ibuhos
install, set up, put in | 設置, 据え付け, 導入 | lắp đặt, cài đặt, lắp | ติดตั้ง, วางระบบ | တပ်ဆင်, ထည့်သွင်းတပ်ဆင် | स्थापित करना, इंस्टॉल करना | बसविणे, स्थापित करणे | magkabit ng kagamitan, i-install
iron out, flatten road, level | 均す, 整地, ならす | san phẳng, san lấp, san ủi | ปรับระดับ, เกลี่ย, ปรับพื้นที่ | မြေညှိ | समतल करना | सपाटीकरण करणे | pantayin, patagin ang lupa
irrigate, water crops | 灌漑, かんがい, 水やり | tưới tiêu, tưới nước | ให้น้ำ, รดน้ำ, ทดน้ำ | ရေသွင်း, ရေလောင်း | सिंचाई करना, सींचना | सिंचन करणे, पाणी देणे | diligan, patubigan
isolate, separate off, seal off | 隔離, 遮断, 切り離す | cách ly, tách riêng | แยกออก, กั้นแยก | သီးခြားခွဲထား | अलग थलग करना | वेगळे ठेवणे | ihiwalay, ibukod
keep, store, stockpile | 保管, 貯蔵, 貯める | lưu trữ, cất giữ, tích trữ | เก็บรักษา, จัดเก็บไว้, กักตุน | သိုလှောင်, သိမ်းထား | भंडारण करना, जमा रखना | साठवणे, साठवून ठेवणे | imbakin, itago, mag-imbak
kill insects, exterminate, eradicate | 駆除, 退治, 殺虫 | diệt, tiêu diệt, diệt côn trùng | กำจัดแมลง, กำจัดหนู, ปราบ | နှိမ်နင်း, ပိုးသတ် | कीट मारना, नष्ट करना, सफाया | नायनाट करणे, मारणे | puksain, lipulin
lay pipe, embed cable, bury pipe | 敷設, 布設, 埋設する | đặt ống, lắp đường ống, đi ngầm | วางท่อ, เดินท่อ, วางสาย | ပိုက်ချ, ပိုက်သွယ် | पाइप बिछाना, बिछाना | पाइप टाकणे, वाहिनी टाकणे | maglatag ng tubo, ilatag
lift, hoist, raise | 持ち上げる, 揚げる, 吊り上げ | nâng lên, cẩu lên, nhấc | ยกขึ้น, ยกของ | မြှောက်တင်, ချီမ | उठाना, ऊपर उठाना | उचलणे | iangat, itaas
load, unload, load cargo | 積み込み, 積み下ろし, 荷役 | bốc xếp, bốc dỡ, chất hàng | ขนถ่าย, โหลดของ, ขนขึ้นลง | ကုန်တင်, ကုန်ချ | लादना, माल उतारना | माल चढवणे, माल उतरवणे | magkarga, magdiskarga
maintain, service, look after | 保守, 維持管理, 手入れ | bảo trì, bảo dưỡng, duy tu | บำรุงรักษา, ดูแลรักษา, ซ่อมบำรุง | ထိန်းသိမ်း, ပြုပြင်ထိန်းသိမ်း | रखरखाव करना, देखभाल करना | देखभाल करणे, निगा राखणे | panatilihin, mantinahin, alagaan
manufacture goods, fabricate, produce | 製作, 製造する, 作る | chế tạo, sản xuất | ผลิต, ประดิษฐ์ | ထုတ်လုပ်, ပြုလုပ် | उत्पादन करना, तैयार करना | तयार करणे, उत्पादन करणे | gumawa, yumari
measure, gauge | 測定, 計測, 測る | đo, đo đạc, đo lường | ตรวจวัด, วัดค่า | တိုင်းတာ | मापना, नापना | मोजणे, मापन करणे | sukatin, sumukat
melt, smelt, fuse metal | 溶融, 溶解炉で溶かす, 融解 | nấu chảy, nung chảy, luyện | หลอม, หลอมละลาย | အရည်ကျို, အရည်ပျော် | पिघलाना, गलाना | वितळवणे | tunawin ang metal, lusawin
mix, stir, blend | 混合, 攪拌, 混ぜる, 撹拌 | trộn, khuấy, pha trộn | ผสม, กวน, คนให้เข้ากัน | ရောစပ်, မွှေ | मिश्रण करना, हिलाना | मिश्रण करणे, ढवळणे | haluin, paghaluin
monitor, watch, keep track | 監視, 見守る, モニタリング | giám sát, theo dõi | เฝ้าระวัง, ติดตาม | စောင့်ကြည့် | निगरानी करना, नजर रखना | देखरेख करणे, लक्ष ठेवणे | subaybayan, bantayan
mow, cut grass, weed out | 草刈り, 刈り取る, 除草 | cắt cỏ, phát cỏ, làm cỏ | ตัดหญ้า, ถางหญ้า, ดายหญ้า | မြက်ရိတ်, ပေါင်းသင် | घास काटना | गवत कापणे | magtabas ng damo, gumapas
neutralize, render harmless, detoxify | 無害化, 無毒化, 中和する | vô hại hóa, làm mất độc, giải độc | ทำให้ไม่เป็นพิษ, ขจัดพิษ | အဆိပ်ဖြေ, အန္တရာယ်ကင်းစေ | विषहीन करना, हानिरहित बनाना | निर्विष करणे | alisan ng lason, gawing ligtas
open, unseal | 開ける, 開封, 開放 | mở ra, mở nắp | เปิด, เปิดฝา | ဖွင့် | खोलना | उघडणे | buksan
operate, run a machine, drive machine | 運転, 稼働, 動かす | vận hành, chạy máy | เดินเครื่อง, ใช้งานเครื่อง | မောင်းနှင်, လည်ပတ် | चलाना, मशीन चलाना | चालवणे, यंत्र चालवणे | patakbuhin, paandarin
pack, put in bags | 袋詰め, 梱包, 詰め込む | đóng gói, đóng bao | บรรจุหีบห่อ, บรรจุถุง, แพ็ก | ထုပ်ပိုး, အိတ်သွင်း | पैक करना, बोरी में भरना | पॅक करणे, पिशवीत भरणे | isako, ibalot, i-pack
pave, surface road | 舗装する, 敷き詰める | lát đường, trải nhựa, đổ bê tông đường | ปูพื้น, ลาดยาง, ปูถนน | လမ်းခင်း, ကျောက်ခင်း | पक्का करना, सड़क पक्की करना | फरसबंदी करणे, पक्का रस्ता करणे | sementuhan, aspaltuhan
peel off, strip, scrape off | 剥がす, 剥離, 掻き取る | bóc, lột, cạo | ลอก, ปอก, ขูดออก | ခွာ, ခြစ်ထုတ် | छीलना, खुरचना | सोलणे, खरवडणे | balatan, kayurin
penetrate, infiltrate, seep | 浸透, 染み込む, しみ出す | thấm, thấm xuống, ngấm | ซึม, ซึมผ่าน | စိမ့်, စိမ့်ဝင် | रिसना, सोख जाना | झिरपणे, मुरणे | tumagos, sumipsip sa lupa
pollute, contaminate | 汚染する, 汚す, 汚濁 | gây ô nhiễm, làm ô nhiễm, làm bẩn | ก่อมลพิษ, ปนเปื้อน | ညစ်ညမ်းစေ | प्रदूषित करना, दूषित करना | प्रदूषित करणे, दूषित करणे | dumihan, magparumi
precipitate, settle, sediment out | 沈殿, 沈降, 沈む | lắng, lắng xuống, kết tủa | ตกตะกอน, จมลง | အနည်ထိုင်, အနည်ကျ | नीचे बैठना, तलछट बनना | तळाशी बसणे, निवळणे | tumining, tumining sa ilalim
prevent, avoid, avert | 防止, 防ぐ, 予防 | ngăn ngừa, phòng ngừa, phòng tránh | ป้องกัน, หลีกเลี่ยง | ကာကွယ်, တားဆီး | रोकथाम करना, बचाव | प्रतिबंध करणे, टाळणे | iwasan, pigilan
protect, safeguard, shield | 保護, 守る, 保全 | bảo vệ, gìn giữ | ปกป้อง, คุ้มครอง | ကာကွယ်စောင့်ရှောက် | बचाना, रक्षा करना | संरक्षण करणे, जपणे | protektahan, pangalagaan
prune, lop, trim tree | 剪定, 枝打ち, 刈り込み | tỉa cành, cắt tỉa cây | ตัดแต่งกิ่ง, ลิดกิ่ง | အကိုင်းချိုင်, အကိုင်းခုတ် | टहनियां छांटना | छाटणी करणे, फांद्या छाटणे | magpungos, tabasan ang sanga
pump up, draw water | 汲み上げる, 揚水, ポンプで送る | bơm lên, bơm nước lên | สูบน้ำ, สูบขึ้น | ရေတင်, စုပ်တင် | पानी खींचना, पंप करना | पाणी उपसणे, उपसा | magbomba, igib, sumalok
purify, clean water | 浄化する, 精製, きれいにする | lọc sạch, tinh lọc, làm tinh khiết | ทำให้บริสุทธิ์, ฟอก | သန့်စင် | शुद्ध करना, शोधन | शुद्ध करणे, शुद्धीकरण | dalisayin ang tubig, linisin ang tubig
push, shove | 押す, 押し出す, 押し込む | đẩy, đùn | ดัน, ผลัก, เข็น | တွန်း | धकेलना, धक्का देना | ढकलणे | itulak
recover, retrieve, salvage | 回収利用, 取り戻す, 引き揚げ | thu hồi, lấy lại | กู้คืน, นำกลับคืน, กู้ | ပြန်ရယူ, ပြန်ဆယ် | पुनः प्राप्त करना, वापस पाना | परत मिळवणे | bawiin, salbahin
recycle, turn into resource | 再資源化する, リサイクルする, 資源化 | tái chế thành, tận thu | นำมารีไซเคิล, แปรรูปขยะ | ပြန်လည်အသုံးပြု, ပြန်လည်ထုတ်လုပ် | रीसाइकिल करना, पुनर्चक्रित करना | पुनर्चक्रित करणे, पुनर्वापर करणे | iresiklo, i-recycle
reduce, lessen, cut down | 削減, 減らす, 低減, 減量 | giảm, cắt giảm, giảm bớt | ลด, ลดลง, บรรเทา | လျှော့ချ, လျှော့ | कम करना, घटाना | कमी करणे, घटवणे | bawasan, pababain
remove, get rid of, eliminate | 除去, 取り除く, 撤去 | loại bỏ, khử bỏ, dẹp bỏ | กำจัดออก, เอาออก, ขจัด | ဖယ်ရှား, ဖယ်ထုတ် | हटाना, निकालना | काढून टाकणे, दूर करणे | alisin, tanggalin
rent out, lease out, hire | 貸し出す, レンタル, 借りる | cho thuê, thuê | เช่า, ให้เช่า | ငှားရမ်း, ငှား | किराए पर देना, किराए पर लेना | भाड्याने देणे, भाड्याने घेणे | paupahan, umupa, arkilahin
replace, swap, exchange part | 交換, 取り替える, 更新 | thay thế, thay mới | เปลี่ยนใหม่, แทนที่, เปลี่ยนอะไหล่ | အစားထိုး, လဲလှယ် | बदल देना, बदली करना | बदलणे, नवीन बसवणे | palitan, magpalit
restore, rehabilitate, bring back | 復元, 修復, 復旧, 再生する | phục hồi, khôi phục | ฟื้นฟู, บูรณะ | ပြန်လည်ထူထောင်, ပြန်ကောင်းစေ | बहाल करना, पुनर्स्थापित करना | पूर्ववत करणे, पुनर्संचयित करणे | ibalik sa dati, panumbalikin
rinse, wash off | すすぐ, ゆすぐ, 洗い流す | tráng, xả sạch, rửa trôi | ล้างออก, กลั้ว | ဆေးချ, ကျင်း | खंगालना, धो डालना | खळबळणे, धुऊन टाकणे | banlawan, magbanlaw
rotate, spin, turn around | 回転, 回す | quay, xoay | หมุน, ปั่น | လှည့်ပတ်, လှည့် | घुमाना, घूमना | फिरवणे, फिरणे | paikutin, umikot
save, economize, use sparingly | 節約, 節約する, 切り詰める | tiết kiệm, dùng tiết kiệm | ประหยัด, ใช้อย่างประหยัด | ချွေတာ, ခြွေတာ | बचत करना, किफायत से | बचत करणे, काटकसर करणे | magtipid, tipirin
scatter, fly off, disperse | 飛散, 散らばる, まき散らす | bay tứ tung, rơi vãi, phân tán | ฟุ้งกระจาย, ปลิว, กระจัดกระจาย | ပျံ့, လွင့်ပျံ့ | बिखरना, फैलना | विखुरणे, उडणे | kumalat, magkalat
scoop | すくう, シャベルですくう | xúc, xới | ตัก, โกย | ကော်ယူ, ဂေါ်ပြားနှင့်ကော် | फावड़े से उठाना | फावड्याने उचलणे, उपसणे | magpala, sandukin
scrub, brush off | 擦り洗い, こすり洗い, ブラッシング | cọ rửa, chà, kỳ cọ | ขัด, ถู, ขัดล้าง | တိုက်ချွတ်, ပွတ်တိုက် | रगड़ना, मांजना | घासून धुणे | kuskusin, mag-iskoba
seal in, contain, encapsulate | 封じ込め, 密閉, 封入 | bao kín, cô lập kín | กักกันไว้, ปิดให้มิดชิด | အလုံပိတ်သိမ်း | सीलबंद करना | बंदिस्त करणे | ikulong, isara nang mahigpit
separate, divide, split off | 分離, 分ける, 切り分け | tách, phân tách, tách rời | แยก, คัดออก | ခွဲထုတ် | अलग करना | वेगळे करणे | paghiwalayin, hiwalayin
sew, mend clothes | 縫う, 繕う, 縫製 | may vá, khâu | เย็บ, ปะชุน | အပ်ချုပ်, ဖာထေး | सिलना | शिवणे | tahiin, magtahi
share, use together | 共有, 共同利用, シェア | dùng chung, chia sẻ | ใช้ร่วมกัน, แบ่งปัน | မျှဝေ, အတူသုံး | साझा करना | सामायिक करणे, वाटून घेणे | ibahagi, maghiraman
sift, screen by size, sieve | 篩う, ふるい分け, ふるいにかける | sàng, rây | ร่อน, คัดขนาด | ဆန်ခါချ, ဇကာချ | छलनी से छानना, चालना | चाळून घेणे | bistayin, salain sa bistay
soften, weaken | 軟化, 柔らかくする | làm mềm | ทำให้นุ่ม, ทำให้อ่อน | ပျော့စေ | नरम करना | मऊ करणे | palambutin
sort, segregate, classify waste | 分別する, 選別, 仕分け | phân loại, tách riêng rác | คัดแยก, แยกประเภท | ခွဲခြား, အမျိုးအစားခွဲ | छांटना, वर्गीकृत करना | वर्गीकरण करणे, निवडणे | pagbukud-bukurin, uriin, pag-uri-uriin
spill over | 溢れる, あふれる, 越水 | tràn ra, tràn, tràn bờ | ล้น, เอ่อล้น | လျှံ, လျှံကျ | उफनना, बाहर बहना | ओसंडून वाहणे | umapaw
spray, sprinkle, atomize | 噴霧, 散布, スプレー, 散水 | phun, phun xịt, rải | พ่น, ฉีดพ่น, โปรย | ဖြန်း, ပက်ဖြန်း | छिड़कना, छिड़काव करना | फवारणे, शिंपडणे | magwisik, mag-spray, bombahan
stabilize, steady | 安定化, 安定させる | ổn định, làm ổn định | ทำให้เสถียร, ปรับเสถียร | တည်ငြိမ်စေ | स्थिर करना | स्थिर करणे | patatagin
stack, pile up, heap | 積む, 積み上げる, 山積み | chất đống, xếp chồng | กองซ้อน, วางซ้อน, สุม | စုပုံထား, စီထပ် | ढेर लगाना | ढीग करणे, रचणे | magtambak, isalansan, patung-patungin
stir up, agitate | 撹拌する, かき混ぜる | khuấy đảo, khuấy trộn | กวนผสม, เขย่า | နှောက်, မွှေနှောက် | हिलाते रहना, मथना | घुसळणे | halu-haluin, alugin
stop up, seal, stop leak | 止水, 塞ぎ止める, 密封, シール | bịt kín, trám, hàn kín | อุดรอยรั่ว, ปิดผนึก, อุด | ဖာထေး, အလုံပိတ် | रिसाव बंद करना, सील करना | बुजवणे, सील करणे | pasakan, tapalan, selyuhan
suck, vacuum up, aspirate | 吸引, 吸い上げる, バキューム | hút, hút lên | ดูด, สูบ | စုပ်ထုတ်, လေစုပ် | चूसना, खींचकर निकालना | शोषून काढणे, ओढून घेणे | higupin, i-vacuum
survey on site, map out | 地図化, マッピング, 測量 | lập bản đồ, khảo sát thực địa | ทำแผนที่, สำรวจพื้นที่ | မြေပုံဆွဲ, ကွင်းဆင်းတိုင်းတာ | नक्शा बनाना, मानचित्रण | नकाशा तयार करणे | imapa, gumawa ng mapa
sweep, brush away | 掃く, 掃き掃除, 掃き集める | quét, quét dọn | กวาด, ปัดกวาด | တံမြက်လှည်း | झाड़ना, बुहारना | झाडणे, झाडून काढणे | walisin, magwalis
thicken, concentrate liquid | 濃縮, 濃くする, 煮詰める | cô đặc, làm đặc | ทำให้ข้น, ทำให้เข้มข้น | ပျစ်စေ | गाढ़ा करना, सांद्रित करना | दाट करणे, आटवणे | palaputin
touch up, patch, mend | 補修, 継ぎ当て, 応急修理 | vá, chắp vá, sửa tạm | ปะ, ซ่อมแซม, แปะ | ဖာထေးပြုပြင်, ပြုပြင် | पैबंद लगाना, मरम्मत करना | डागडुजी करणे, ठिगळ लावणे | tagpian, kumpunihin, sulsihan
train staff, instruct, teach skills | 研修, 指導する, 訓練 | đào tạo, huấn luyện, tập huấn | ฝึกอบรม, สอนงาน | လေ့ကျင့်, သင်တန်းပေး | प्रशिक्षण देना, सिखाना | प्रशिक्षण देणे, शिकवणे | sanayin, magsanay, turuan
trap, catch, capture | 捕捉, 捕集する, 捕まえる | bẫy, bắt giữ, thu giữ | ดักจับ, จับ | ဖမ်းယူ, ထောင်ဖမ်း | पकड़ना, फंसाना | पकडणे, अडकवणे | hulihin, bitagin
treat waste, process waste, treat | 処理, 処理する, 処置 | xử lý, chế biến xử lý | บำบัด, ปรับสภาพ | စီမံသန့်စင်, ကုသ | उपचारित करना, प्रसंस्करण | प्रक्रिया करणे | gamutin, iproseso
turn off, switch off, shut off | 消灯, 電源を切る, 止める | tắt, khóa lại, ngắt điện | ปิดเครื่อง, ปิดสวิตช์ | ပိတ်ထား, မီးပိတ် | बंद कर देना, बुझाना | बंद करणे | patayin ang ilaw, isara
turn on, switch on, start up | 起動, 点ける, 電源を入れる | bật, khởi động, mở máy | เปิดเครื่อง, เปิดสวิตช์ | စက်နှိုး, မီးဖွင့် | चालू करना | चालू करणे, सुरू करणे | buksan ang ilaw, paandarin ang makina
turn over, flip, plough up | ひっくり返す, 裏返す, 天地返し | lật, đảo, xới lên | กลับด้าน, พลิก | လှန်, ပြောင်းပြန်လှန် | पलटना, उलटना | उलटणे, पालटणे | baligtarin
use up, consume | 消費, 使い切る, 消耗 | tiêu thụ, dùng hết | ใช้หมด, บริโภค | သုံးစွဲ, ကုန်အောင်သုံး | खपत करना, खर्च करना | वापरून संपवणे, खर्च करणे | ubusin, kumonsumo
ventilate, air out | 換気する, 風を通す, 空気を入れ替える | thông gió, làm thoáng | ระบายลม, ถ่ายเทลม | လေဝင်လေထွက်ပေး | हवादार करना, हवा देना | हवा खेळती ठेवणे | pahanginan
wash, launder, cleanse | 洗浄, 洗う, 水洗い | rửa, giặt, tẩy rửa | ล้าง, ซัก, ชะล้าง | ဆေးကြော, လျှော် | धोना | धुणे, धुवून काढणे | hugasan, labhan, maghugas
weigh, measure weight | 計量, 量る, 秤量 | cân, cân trọng lượng | ชั่ง, ชั่งน้ำหนัก | ချိန်, အလေးချိန် | तौलना, वजन करना | वजन करणे, तोलणे | timbangin, magtimbang
wipe, mop up | 拭く, 拭き取り, 雑巾がけ | lau, lau chùi | เช็ด, เช็ดถู | သုတ်ပစ်, ပွတ်သုတ် | पोंछना | पुसणे | punasan, magpunas
withstand, resist, endure | 耐える, 耐性, 持ちこたえる | chịu được, chống chịu | ทนทาน, ทนต่อ | ခံနိုင်ရည်ရှိ | झेलना, सहना | टिकून राहणे, सहन करणे | makatiis, lumaban
`;

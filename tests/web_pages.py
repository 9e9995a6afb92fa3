"""Saved pages in the markup of Vietnamese outlets; every sentence, person and place is invented."""

from dataclasses import dataclass

STORIES = (
    {
        "title": "Chợ cá Lạc Hải mở cửa trở lại sau ba tháng sửa chữa",
        "lead": "Sau ba tháng sửa mái và nền, chợ cá lớn nhất phường Lạc Hải đón khách từ sáng 11/5.",
        "p": (
            "Từ 4h sáng, hơn 120 tiểu thương đã dọn hàng vào chỗ mới, nhiều người mang hoa đến tặng ban quản lý chợ.",
            "“Chúng tôi chờ ngày này đã lâu, khách quen gọi điện hỏi mãi”, bà Nguyễn Thị Hoà, 52 tuổi, bán cá ở chợ hơn hai mươi năm, nói.",
            "Theo ban quản lý, chợ mới có 160 chỗ bán, nền cao hơn 40 cm và có hệ thống nước riêng cho từng dãy hàng.",
            "Việc sửa chữa tốn 12 tỷ đồng, một nửa do tiểu thương góp, phần còn lại lấy từ ngân sách phường.",
        ),
        "c": (
            "Tiểu thương dọn hàng ở chợ cá Lạc Hải sáng 11/5.",
            "Mái chợ mới nhìn từ phía bến thuyền.",
        ),
        "by": "Lê Quế Mai",
    },
    {
        "title": "Bến phà An Lộc ngừng chạy vì nước lớn",
        "lead": "Nước sông lên nhanh trong đêm khiến bến phà An Lộc phải dừng, hàng trăm người kẹt lại hai bờ.",
        "p": (
            "Đến trưa 12/5, mực nước vẫn cao hơn mức cho phép 60 cm và chưa có dấu hiệu rút, trạm thủy văn cho biết.",
            "Ông Trần Văn Mẫn, trưởng bến, nói phà chỉ chạy lại khi nước xuống dưới vạch đỏ ít nhất ba giờ liền.",
            "Khoảng 300 hành khách đã quay lại, số còn lại chờ ở nhà văn hóa thôn, được phát nước uống và bánh mì.",
            "“Tôi đi khám bệnh mà không qua được sông, phải hẹn lại tuần sau”, chị Hồ Thị Lan kể với phóng viên.",
        ),
        "c": ("Bến phà An Lộc vắng người trưa 12/5.", "Hành khách chờ ở nhà văn hóa thôn."),
        "by": "Hồ Văn Sơn",
    },
    {
        "title": "Thư viện xã Mây Trắng cho mượn cả nông cụ",
        "lead": "Ngoài sách, thư viện nhỏ trên đồi cho bà con mượn máy cắt cỏ, bình phun và thang hái quả.",
        "p": (
            "Ý tưởng đến từ thủ thư Lý A Páo khi anh thấy nhiều nhà mua máy về chỉ dùng vài ngày trong một mùa.",
            "Sau một năm, 35 món đồ được mượn hơn 400 lượt, chỉ hai món hỏng và đều do người mượn tự sửa.",
            "“Sách thì người lớn ít mượn, nhưng đến lấy máy họ lại ngồi đọc báo”, anh Páo nói về cái lợi thứ hai.",
            "Ba xã bên đã cử người sang học cách làm, trong đó một xã mở kho nông cụ chung từ tháng trước.",
        ),
        "c": (
            "Anh Lý A Páo bên kho nông cụ của thư viện.",
            "Máy cắt cỏ là món được mượn nhiều nhất.",
        ),
        "by": "Mai Vân",
    },
)
NEXT = "Giá cá tăng trước mùa mưa bão năm nay"
MENU = "<header class='site-header'><nav class='main-nav'><ul><li><a href='/'>Trang chủ</a></li><li><a href='/thoi-su'>Thời sự</a></li><li><a href='/kinh-doanh'>Kinh doanh</a></li></ul></nav></header>"
FOOT = (
    "<section class='box-comment'><h3>Bình luận</h3><p>Chợ đẹp quá, mong bà con buôn bán thuận lợi và giữ vệ sinh chung nhé mọi người.</p></section>"
    f"<div class='box-category-related'><h3>Tin liên quan</h3><ul><li><a href='/b'>{NEXT}</a></li><li><a href='/c'>Nghề làm lưới bên sông đang mất dần người trẻ nối nghiệp</a></li></ul></div>"
    "<footer class='site-footer'><p>Cơ quan chủ quản: Hội Những Người Bên Sông. Giấy phép số 1/GP do nơi có thẩm quyền cấp. Địa chỉ: 1 đường Bến Cá.</p></footer>"
)


@dataclass(frozen=True)
class Page:
    """A page as a browser saved it, and what is right about it."""

    name: str
    html: str
    outlet: str
    title: str
    lead: str
    body: tuple[str, ...]
    captions: tuple[str, ...]
    byline: str
    at: str
    out: tuple[str, ...] = (NEXT, "Chợ đẹp quá", "Cơ quan chủ quản", "Trang chủ")


def _head(story, url, *, ld="", metas="", site=""):
    return (
        f"<!DOCTYPE html><html lang='vi'><head><meta charset='utf-8'><title>{story['title']}{' | ' + site if site else ''}</title>"
        f"<link rel='canonical' href='{url}'><meta property='og:title' content='{story['title']}'>"
        f"<meta property='og:description' content='{story['lead']}'><meta property='og:url' content='{url}'>"
        f"<meta property='og:type' content='article'>{metas}{ld}<script>var a='<p>không phải chữ</p>';</script>"
        "<style>.x{color:red}</style></head>"
    )


def _ld(story, url, on, *, author="", publisher="", kind="NewsArticle"):
    person = f', "author": {{"@type": "Person", "name": "{author}"}}' if author else ""
    return (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "%s", "headline": "%s", '
        '"mainEntityOfPage": {"@type": "WebPage", "@id": "%s"}, "datePublished": "%s"%s, "publisher": {"@type": '
        '"Organization", "name": "%s"}}</script>'
        % (kind, story["title"], url, on, person, publisher)
    )


def _ps(story, cls="", tag="p", take=slice(None)):
    c = f" class='{cls}'" if cls else ""
    return "".join(f"<{tag}{c}>{text}</{tag}>" for text in story["p"][take])


def _page(name, outlet, n, html, at, **changes):
    story = STORIES[n]
    known = {
        "title": story["title"],
        "lead": story["lead"],
        "body": story["p"],
        "captions": story["c"],
        "byline": story["by"],
    } | changes
    return Page(name, html, outlet, at=at, **known)


def pages():
    """Every page, one after another."""
    return [make() for make in MAKERS]


def vnexpress():
    s, url = STORIES[0], "https://vnexpress.net/cho-ca-lac-hai-mo-cua-4700001.html"
    figs = [
        f"<figure data-size='true' itemprop='associatedMedia image' class='tplCaption'><div class='fig-picture'><picture><img src='a.jpg' alt='x'></picture></div><figcaption itemprop='description'><p class='Image'>{c} Ảnh: <em>An Bình</em></p></figcaption></figure>"
        for c in s["c"]
    ]
    body = f"{_ps(s, 'Normal', take=slice(0, 2))}{figs[0]}{_ps(s, 'Normal', take=slice(2, 4))}{figs[1]}<p class='Normal' style='text-align:right;'><strong>{s['by']}</strong></p>"
    html = _head(
        s,
        url,
        metas="<meta itemprop='datePublished' name='pubdate' content='2026-05-11T09:15:00+07:00'><meta name='author' content='VnExpress'><meta property='og:site_name' content='vnexpress.net'>",
        site="Báo VnExpress",
    ) + (
        f"<body>{MENU}<section class='section page-detail top-detail'><div class='container'><div class='sidebar-1'><div class='header-content width_common'><ul class='breadcrumb'><li><a href='/thoi-su'>Thời sự</a></li></ul><span class='date'>Thứ hai, 11/5/2026, 09:15 (GMT+7)</span></div>"
        f"<h1 class='title-detail'>{s['title']}</h1><p class='description'>{s['lead']}</p><article class='fck_detail '>{body}</article>"
        f"<div class='footer-content width_common'><a class='save back-folder' href='/'><span class='tip'>Trở lại Thời sự</span></a><div class='social'><a class='btn_share'>Chia sẻ</a></div></div></div></div></section>{FOOT}</body></html>"
    )
    return _page(
        "vnexpress",
        "VnExpress",
        0,
        html,
        "2026-05-11T09:15",
        captions=tuple(f"{c} Ảnh: An Bình" for c in s["c"]),
    )


def _vcc(
    n, url, outlet, name, at, printed, *, ld=True, prefix="", author_box=True, extra="", site=""
):
    """The pages of an editor that several large papers share."""
    s = STORIES[n]
    figs = [
        f"<figure class='VCSortableInPreviewMode' type='Photo'><div><a href='a.jpg' class='detail-img-lightbox'><img src='a.jpg' alt='{c}'></a></div><figcaption class='PhotoCMS_Caption'><p data-placeholder='Nhập chú thích ảnh'>{c}</p></figcaption></figure>"
        for c in s["c"]
    ]
    related = f"<div class='VCSortableInPreviewMode' type='RelatedOneNews'><a class='VCRelatedNewsItem' href='/b'>{NEXT}</a><p class='VCObjectBoxRelatedNewsItemSapo'>Thương lái nói giá còn lên nữa vì thuyền về ít hơn mọi năm.</p></div>"
    author = (
        f"<div class='detail-author'><a class='name' href='/tac-gia'>{s['by']}</a></div>"
        if author_box
        else ""
    )
    data = _ld(s, url, f"{at}:00+07:00", author=s["by"], publisher=outlet) if ld else ""
    html = _head(
        s,
        url,
        ld=data,
        metas=f"<meta property='article:published_time' content='{at}:00'>",
        site=site,
    ) + (
        f"<body>{MENU}<div class='main'><div class='detail-cate'><a href='/thoi-su.htm'>Thời sự</a></div><h1 class='detail-title article-title' data-role='title'>{s['title']}</h1>"
        f"<div class='detail-info'>{author}<div class='detail-time'><div data-role='publishdate'>{printed}</div></div></div>"
        f"<div class='detail-cmain'><h2 class='detail-sapo' data-role='sapo'>{prefix}{s['lead']}</h2><div class='detail-content afcbc-body' data-role='content' itemprop='articleBody'>"
        f"{figs[0]}{_ps(s, take=slice(0, 2))}{related}{_ps(s, take=slice(2, 3))}{figs[1]}{_ps(s, take=slice(3, 4))}{extra}</div></div>"
        f"<div class='detail-tab'><div class='detail-tag-list'><a href='/t'>chợ cá</a><a href='/t2'>Lạc Hải</a></div></div></div>{FOOT}</body></html>"
    )
    return _page(name, outlet, n, html, at)


def tuoitre():
    return _vcc(
        0,
        "https://tuoitre.vn/cho-ca-lac-hai-100260511091500123.htm",
        "Tuổi Trẻ",
        "tuoitre",
        "2026-05-11T09:15",
        "11/05/2026 09:15 GMT+7",
        site="Báo Tuổi Trẻ",
    )


def thanhnien():
    return _vcc(
        1,
        "https://thanhnien.vn/ben-pha-an-loc-185260512130000456.htm",
        "Thanh Niên",
        "thanhnien",
        "2026-05-12T13:00",
        "12/05/2026 13:00 GMT+7",
        extra="<div class='link-source-wrapper'></div>",
    )


def nld():
    return _vcc(
        2,
        "https://nld.com.vn/thu-vien-xa-may-trang-196260513080000789.htm",
        "Người Lao Động",
        "nld",
        "2026-05-13T08:00",
        "13-05-2026 - 08:00",
        prefix="(NLĐO) - ",
    )


def baochinhphu():
    return _vcc(
        1,
        "https://baochinhphu.vn/ben-pha-an-loc-102260512130000456.htm",
        "Báo Chính phủ",
        "baochinhphu",
        "2026-05-12T13:00",
        "12/05/2026 13:00",
        prefix="(Chinhphu.vn) - ",
        ld=False,
    )


def suckhoedoisong():
    return _vcc(
        2,
        "https://suckhoedoisong.vn/thu-vien-xa-169260513080000789.htm",
        "Sức khỏe & Đời sống",
        "suckhoedoisong",
        "2026-05-13T08:00",
        "13-05-2026 8:00 AM",
        prefix="SKĐS - ",
    )


def danviet():
    return _vcc(
        0,
        "https://danviet.vn/cho-ca-20260511091500123.htm",
        "Dân Việt",
        "danviet",
        "2026-05-11T09:15",
        "Thứ hai, ngày 11/05/2026 09:15 GMT+7",
        extra=f"<p><a href='/b'>&gt;&gt; {NEXT}</a></p>",
    )


def dantri():
    s, url = (
        STORIES[1],
        "https://dantri.com.vn/xa-hoi/ben-pha-an-loc-ngung-chay-20260512130000456.htm",
    )
    figs = [
        f"<figure class='image align-center' contenteditable='false'><img src='a.jpg' alt='{c}'><figcaption><p>{c}</p></figcaption></figure>"
        for c in s["c"]
    ]
    html = _head(
        s, url, ld=_ld(s, url, "2026-05-12T13:00:00+07:00", publisher="Báo điện tử Dân trí")
    ) + (
        f"<body>{MENU}<main class='body container'><article class='singular-container'><ul class='breadcrumbs'><li><a href='/xa-hoi.htm'>Xã hội</a></li></ul><h1 class='title-page detail'>{s['title']}</h1>"
        f"<div class='author-wrap'><div class='author-avatar'></div><div class='author-meta'><div class='author-name'><a href='/tac-gia'><b>{s['by']}</b></a></div><time class='author-time' datetime='2026-05-12 13:00'>Thứ ba, 12/05/2026 - 13:00</time></div></div>"
        f"<h2 class='singular-sapo'>(Dân trí) - {s['lead']}</h2><div class='singular-content'>{_ps(s, take=slice(0, 1))}{figs[0]}{_ps(s, take=slice(1, 3))}{figs[1]}{_ps(s, take=slice(3, 4))}</div>"
        f"<ul class='tags-wrap'><li><a href='/t'>bến phà</a></li></ul></article></main>{FOOT}</body></html>"
    )
    return _page("dantri", "Dân trí", 1, html, "2026-05-12T13:00")


def vietnamnet():
    s, url = STORIES[2], "https://vietnamnet.vn/thu-vien-xa-may-trang-2400001.html"
    figs = [
        f"<figure class='image vnn-content-image'><picture><img src='a.jpg'></picture><figcaption>{c}</figcaption></figure>"
        for c in s["c"]
    ]
    html = _head(
        s,
        url,
        ld=_ld(s, url, "2026-05-13T08:00:00+07:00", author=s["by"], publisher="VietNamNet News"),
    ) + (
        f"<body>{MENU}<div class='content-detail'><div class='bread-crumb-detail'><a href='/'>Thời sự</a><div class='bread-crumb-detail__time'>Thứ Tư, 13/05/2026 - 08:00</div></div><h1 class='content-detail-title'>{s['title']}</h1>"
        f"<div class='article-detail-author-wrapper'><div class='article-detail-author'><span class='name'><a href='/tg'>{s['by']}</a></span></div></div>"
        f"<h2 class='content-detail-sapo sm-sapo-mb-0'>{s['lead']}</h2><div class='maincontent main-content content-full-image' id='maincontent'>{_ps(s, take=slice(0, 2))}{figs[0]}"
        f"<div class='vnn-template-noneditable articles-edit related-news'><a href='/b'>{NEXT}</a><p>Thương lái nói giá còn lên nữa vì thuyền về ít hơn mọi năm trước đó rất nhiều.</p></div>{_ps(s, take=slice(2, 4))}{figs[1]}</div>"
        f"<div class='vnn-share-social'>Chia sẻ bài viết</div></div>{FOOT}</body></html>"
    )
    return _page("vietnamnet", "VietnamNet", 2, html, "2026-05-13T08:00")


def _hemera(n, url, outlet, name, at, printed, *, table=False, prefix="", metas=True):
    """The pages of another editor that many papers share."""
    s = STORIES[n]
    if table:
        figs = [
            f"<table class='picture'><tbody><tr><td class='pic'><img src='a.jpg'></td></tr><tr><td class='caption'><p>{c}</p></td></tr></tbody></table>"
            for c in s["c"]
        ]
    else:
        figs = [
            f"<figure class='picture'><img class='cms-photo' src='a.jpg'><figcaption>{c}</figcaption></figure>"
            for c in s["c"]
        ]
    meta = f"<meta property='article:published_time' content='{at}:00+0700'>" if metas else ""
    html = _head(s, url, metas=meta) + (
        f"<body class='detail-page'>{MENU}<div class='site-content'><div class='article'><ul class='breadcrumb'><li><a href='/'>Xã hội</a></li></ul><h1 class='article__title cms-title'>{s['title']}</h1>"
        f"<div class='article__meta'><span class='article__author cms-author'><span class='name'>{s['by']}</span></span><time class='time' datetime='{at}'>{printed}</time></div>"
        f"<div class='article__sapo cms-desc'>{prefix}{s['lead']}</div><div class='article__avatar'></div><div class='article__body zce-content-body cms-body' itemprop='articleBody'>{figs[0]}{_ps(s, take=slice(0, 2))}"
        f"<div class='article__story related-story'><article class='story'><h2 class='story__heading'><a class='cms-link' href='/b'>{NEXT}</a></h2></article></div>{_ps(s, take=slice(2, 3))}{figs[1]}{_ps(s, take=slice(3, 4))}"
        f"<a class='cms-relate' href='/c'>Nghề làm lưới bên sông đang mất dần người trẻ nối nghiệp</a></div><div class='article__tag'><a href='/t'>#nông cụ</a></div></div></div>{FOOT}</body></html>"
    )
    return _page(name, outlet, n, html, at)


def tienphong():
    return _hemera(
        0,
        "https://tienphong.vn/cho-ca-lac-hai-post1800001.tpo",
        "Tiền Phong",
        "tienphong",
        "2026-05-11T09:15",
        "11/05/2026 | 09:15",
        table=True,
        prefix="TPO - ",
    )


def nhandan():
    return _hemera(
        1,
        "https://nhandan.vn/ben-pha-an-loc-post900001.html",
        "Nhân Dân",
        "nhandan",
        "2026-05-12T13:00",
        "Thứ Ba, ngày 12/05/2026 - 13:00",
        prefix="NDO - ",
    )


def vietnamplus():
    return _hemera(
        2,
        "https://www.vietnamplus.vn/thu-vien-xa-post1000001.vnp",
        "VietnamPlus",
        "vietnamplus",
        "2026-05-13T08:00",
        "13/05/2026 08:00",
    )


def sggp():
    return _hemera(
        0,
        "https://www.sggp.org.vn/cho-ca-lac-hai-post700001.html",
        "Sài Gòn Giải Phóng",
        "sggp",
        "2026-05-11T09:15",
        "11/05/2026 09:15",
        prefix="(SGGPO).- ",
        metas=False,
    )


def plo():
    return _hemera(
        1,
        "https://plo.vn/ben-pha-an-loc-post800001.html",
        "Pháp luật TP.HCM",
        "plo",
        "2026-05-12T13:00",
        "12/05/2026 13:00",
        prefix="(PLO)- ",
    )


def baonghean():
    return _hemera(
        2,
        "https://baonghean.vn/thu-vien-xa-10280001.html",
        "Nghệ An",
        "baonghean",
        "2026-05-13T08:00",
        "13/05/2026 08:00",
        table=True,
    )


def znews():
    s, url = STORIES[0], "https://znews.vn/cho-ca-lac-hai-post1500001.html"
    figs = [
        f"<table class='picture' align='center'><tbody><tr><td class='pic'><img src='a.jpg'></td></tr><tr><td class='pCaption caption'>{c} Ảnh: <em>An Bình.</em></td></tr></tbody></table>"
        for c in s["c"]
    ]
    html = _head(
        s, url, metas="<meta property='article:published_time' content='2026-05-11T09:15:00+0700'>"
    ) + (
        f"<body>{MENU}<article class='the-article'><header class='the-article-header'><p class='the-article-category'><a href='/xa-hoi.html'>Xã hội</a></p><h1 class='the-article-title'>{s['title']}</h1><ul class='the-article-meta'><li class='the-article-author'><a class='author' href='/tg'>{s['by']}</a></li><li class='the-article-publish'>Thứ hai, 11/5/2026 09:15 (GMT+7)</li></ul></header>"
        f"<section class='main'><p class='the-article-summary'>{s['lead']}</p><div class='the-article-body'>{figs[0]}{_ps(s, take=slice(0, 2))}<div class='inner-article'><a href='/b'><span class='title'>{NEXT}</span><span class='summary'>Thương lái nói giá còn lên nữa.</span></a></div>{_ps(s, take=slice(2, 4))}{figs[1]}</div></section></article>{FOOT}</body></html>"
    )
    return _page(
        "znews",
        "Znews",
        0,
        html,
        "2026-05-11T09:15",
        captions=tuple(f"{c} Ảnh: An Bình." for c in s["c"]),
    )


def laodong():
    s, url = STORIES[1], "https://laodong.vn/xa-hoi/ben-pha-an-loc-1500001.ldo"
    figs = [
        f"<figure class='insert-center-image'><img src='a.jpg'><figcaption class='image-caption'>{c} Ảnh: An Bình</figcaption></figure>"
        for c in s["c"]
    ]
    html = _head(
        s,
        url,
        ld=_ld(s, url, "2026-05-12T13:00:00+07:00", author=s["by"], publisher="Báo Lao Động"),
    ) + (
        f"<body>{MENU}<div class='wrapper'><div class='detail-left'><h1 class='title'>{s['title']}</h1><div class='m-author'><span class='author'>{s['by']}</span> <span class='sub-name'>(báo lao động)</span></div><span class='time'>Thứ ba, 12/05/2026 13:00 (GMT+7)</span>"
        f"<div class='chappeau'>{s['lead']}</div><div class='art-body'>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}<div class='clearfix article-related'><h3>Đọc thêm</h3><a href='/b'>{NEXT}</a></div></div></div></div>{FOOT}</body></html>"
    )
    return _page(
        "laodong",
        "Lao Động",
        1,
        html,
        "2026-05-12T13:00",
        captions=tuple(f"{c} Ảnh: An Bình" for c in s["c"]),
    )


def vov():
    s, url = STORIES[2], "https://vov.vn/xa-hoi/thu-vien-xa-may-trang-post1100001.vov"
    figs = [
        f"<figure class='align-center'><img src='a.jpg'><figcaption>{c}</figcaption></figure>"
        for c in s["c"]
    ]
    html = _head(
        s, url, metas="<meta property='article:published_time' content='2026-05-13T08:00:00+07:00'>"
    ) + (
        f"<body>{MENU}<div class='row article-title'><h1>{s['title']}</h1></div><div class='row article-meta'><div class='col-md-4'>Thứ Tư, 08:00, 13/05/2026</div></div>"
        f"<div class='row article-summary'><p>VOV.VN - {s['lead']}</p></div><div class='row article-content'><div class='text-long'>{_ps(s, take=slice(0, 3))}{figs[0]}{_ps(s, take=slice(3, 4))}{figs[1]}</div></div><div class='article-author'><a href='/tg'>{s['by']}/VOV</a></div>{FOOT}</body></html>"
    )
    return _page("vov", "VOV", 2, html, "2026-05-13T08:00", byline=f"{s['by']}/VOV")


def vtv():
    s, url = STORIES[0], "https://vtv.vn/cho-ca-lac-hai-100260511091500123.htm"
    figs = [
        f"<div class='VCSortableInPreviewMode' type='Photo'><div><img src='a.jpg'></div><div class='PhotoCMS_Caption'><p>{c}</p></div></div>"
        for c in s["c"]
    ]
    html = _head(
        s, url, metas="<meta property='article:published_time' content='2026-05-11T09:15:00'>"
    ) + (
        f"<body>{MENU}<div class='noidung'><h1 class='title_detail'>{s['title']}</h1><p class='news-info'><b>{s['by']}</b> - <span class='time'>Thứ hai, ngày 11/05/2026 09:15 GMT+7</span></p><h2 class='sapo'>VTV.vn - {s['lead']}</h2>"
        f"<div class='ta-justify' data-field='body' id='entry-body'>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}</div><p class='news_keyword'><a href='/t'>chợ cá</a></p></div>{FOOT}</body></html>"
    )
    return _page("vtv", "VTV", 0, html, "2026-05-11T09:15")


def baotintuc():
    s, url = STORIES[1], "https://baotintuc.vn/xa-hoi/ben-pha-an-loc-20260512130000456.htm"
    figs = [
        f"<table class='image center' align='center'><tbody><tr><td><img src='a.jpg'></td></tr><tr><td class='img-caption'>{c} Ảnh: An Bình</td></tr></tbody></table>"
        for c in s["c"]
    ]
    html = _head(s, url) + (
        f"<body>{MENU}<div class='boxdetail'><h1 class='detail-title'>{s['title']}</h1><div class='date-share'><span class='date'>Thứ Ba, 12/05/2026 13:00</span></div><h2 class='sapo'>{s['lead']}</h2>"
        f"<div class='contents'>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}</div><div class='author'>{s['by']} (TTXVN)</div></div>{FOOT}</body></html>"
    )
    return _page(
        "baotintuc",
        "Báo Tin tức",
        1,
        html,
        "2026-05-12T13:00",
        captions=tuple(f"{c} Ảnh: An Bình" for c in s["c"]),
    )


def cand():
    s, url = STORIES[2], "https://cand.com.vn/doi-song/thu-vien-xa-may-trang-i700001/"
    figs = [
        f"<table class='contentimg'><tbody><tr><td><img src='a.jpg'></td></tr><tr><td style='text-align:center;'><em>{c}</em></td></tr></tbody></table>"
        for c in s["c"]
    ]
    html = _head(
        s, url, ld=_ld(s, url, "2026-05-13T08:00:00+07:00", publisher="Báo Công an Nhân dân")
    ) + (
        f"<body>{MENU}<div class='box-detail'><h1 class='box-title-detail'>{s['title']}</h1><div class='box-date'>Thứ Tư, 13/05/2026, 08:00</div><div class='box-des-detail'><p>{s['lead']}</p></div><div class='detail-content-body'>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}</div><div class='box-author'><strong>{s['by']}</strong></div></div>{FOOT}</body></html>"
    )
    return _page("cand", "Công an nhân dân", 2, html, "2026-05-13T08:00")


def qdnd():
    s, url = STORIES[0], "https://www.qdnd.vn/xa-hoi/tin-tuc/cho-ca-lac-hai-700001"
    figs = [
        f"<p style='text-align: center;'><img src='a.jpg'></p><p style='text-align: center;'><em>{c}</em></p>"
        for c in s["c"]
    ]
    html = _head(s, url) + (
        f"<body>{MENU}<div class='div-detail'><div class='post-title'><h1>{s['title']}</h1></div><div class='post-subinfo'><span class='post-subinfo-date'>11/05/2026 09:15</span></div><div class='post-summary'><h2>QĐND Online - {s['lead']}</h2></div>"
        f"<div class='post-content' id='dvContent'>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}<p style='text-align: right;'><strong>{s['by'].upper()}</strong></p><p style='font-style:italic'>* Mời bạn đọc vào chuyên mục <a href='/x'>Xã hội</a> xem các tin, bài liên quan.</p></div></div>{FOOT}</body></html>"
    )
    return _page(
        "qdnd",
        "Quân đội nhân dân",
        0,
        html,
        "2026-05-11T09:15",
        byline=s["by"].upper(),
        out=(NEXT, "Mời bạn đọc vào", "Cơ quan chủ quản"),
    )


def hai_tu_gio():
    s, url = STORIES[1], "https://www.24h.com.vn/tin-tuc/ben-pha-an-loc-c46a1500001.html"
    figs = [
        f"<p align='center'><img class='news-image' src='a.jpg'></p><p class='img_chu_thich_0407'>{c}</p>"
        for c in s["c"]
    ]
    html = _head(
        s, url, ld=_ld(s, url, "2026-05-12T13:00:00+07:00", author=s["by"], publisher="24h.com.vn")
    ) + (
        f"<body>{MENU}<main><h1 id='article_title'>{s['title']}</h1><div class='cate-24h-foot-arti-deta-cre'>Thứ Ba, ngày 12/05/2026 13:00 PM (GMT+7)</div><h2 id='article_sapo' class='cate-24h-foot-arti-deta-sum'>{s['lead']}</h2>"
        f"<article id='article_body' class='cate-24h-foot-arti-deta-info'>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}<div class='bv-lq related'><a href='/b'>{NEXT}</a></div><p>Nguồn: [Link nguồn]</p></article></main>{FOOT}</body></html>"
    )
    return _page("24h", "24h", 1, html, "2026-05-12T13:00")


def wordpress():
    s, url = STORIES[2], "https://thesaigontimes.vn/thu-vien-xa-may-trang/"
    figs = [
        f"<figure class='wp-caption aligncenter'><img src='a.jpg'><figcaption class='wp-caption-text'>{c}</figcaption></figure>"
        for c in s["c"]
    ]
    ld = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"x"},{"@type":"Article","headline":"%s","datePublished":"2026-05-13T01:00:00+00:00","author":{"name":"%s","@id":"y"}}]}</script>'
        % (s["title"], s["by"])
    )
    html = _head(s, url, ld=ld) + (
        f"<body>{MENU}<div class='td-container'><h1 class='tdb-title-text'>{s['title']}</h1><div class='tdb-author-name-wrap'><a class='tdb-author-name' href='/a'>{s['by']}</a></div><time class='entry-date updated td-module-date' datetime='2026-05-13T08:00:00+07:00'>Thứ Tư, 13/05/2026 08:00</time>"
        f"<div class='tdb_single_content'><div class='tdb-block-inner td-fix-index'><p><em><strong>(KTSG Online) - {s['lead']}</strong></em></p>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}</div></div></div>{FOOT}</body></html>"
    )
    return _page("kinhtesaigon", "Kinh tế Sài Gòn", 2, html, "2026-05-13T08:00")


def old_portal():
    s, url = STORIES[0], "https://baobinhdinh.vn/viewer.aspx?macm=5&mabb=300001"
    text = "<br><br>".join(s["p"])
    html = (
        f"<html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'><title>{s['title']} - Báo Bình Định</title><link rel='canonical' href='{url}'></head><body>{MENU}"
        f"<table width='100%'><tr><td width='70%' valign='top'><span class='tieude'>{s['title']}</span><div class='ngay'>09:15', 11/5/ 2026 (GMT+7)</div><div><b>{s['lead']}</b></div><div class='noidung'><table align='center'><tr><td><img src='a.jpg'></td></tr><tr><td align='center'><i>{s['c'][0]}</i></td></tr></table>"
        f"{text}<div align='right'><b>{s['by']}</b></div></div></td><td width='30%'><div class='tinmoi'><a href='/b'>{NEXT}</a></div></td></tr></table>{FOOT}</body></html>"
    )
    return _page("baobinhdinh", "Bình Định", 0, html, "2026-05-11T09:15", captions=s["c"][:1])


def greenwich():
    """A portal that writes its own clock and calls it Greenwich's."""
    s, url = STORIES[1], "https://tin-ven-do.example/ben-pha-an-loc.html"
    html = _head(
        s,
        url,
        ld=_ld(s, url, "2026-05-12T22:30:00Z", author=s["by"], publisher="Tin Ven Đô"),
        metas="<meta property='og:site_name' content='Tin Ven Đô'>",
    ) + (
        f"<body>{MENU}<article><h1>{s['title']}</h1><p class='meta-date'>22:30 | 12/05/2026</p><p class='sapo'>{s['lead']}</p><div class='entry-content'>{_ps(s)}<figure><img src='a.jpg'><figcaption>{s['c'][0]}</figcaption></figure><div class='info-box'><h3>Lịch phà</h3><p>Phà An Lộc chạy từ 5h đến 21h, mỗi chuyến cách nhau nửa giờ, nghỉ khi có gió lớn.</p></div></div><div class='paywall-box'>Đăng ký thành viên để đọc tiếp bài viết này và nhiều bài khác.</div></article>{FOOT}</body></html>"
    )
    return _page(
        "greenwich",
        "Tin Ven Đô",
        1,
        html,
        "2026-05-12T22:30",
        captions=s["c"][:1],
        body=(
            *s["p"],
            "Phà An Lộc chạy từ 5h đến 21h, mỗi chuyến cách nhau nửa giờ, nghỉ khi có gió lớn.",
        ),
        out=(NEXT, "Đăng ký thành viên"),
    )


def vneconomy():
    s, url = STORIES[2], "https://vneconomy.vn/thu-vien-xa-may-trang.htm"
    figs = [
        f"<figure class='detail__image align-center'><img src='a.jpg'><figcaption>{c}</figcaption></figure>"
        for c in s["c"]
    ]
    html = _head(
        s, url, metas="<meta property='article:published_time' content='2026-05-13T08:00:00+07:00'>"
    ) + (
        f"<body>{MENU}<section class='detail__page'><header class='detail__header'><h1 class='detail__title'>{s['title']}</h1><div class='detail__meta'><div class='detail__author'><strong>{s['by']}</strong> -</div><div>08:00 13/05/2026</div></div></header><h2 class='detail__summary'>{s['lead']}</h2><div class='detail__content'>{_ps(s, take=slice(0, 2))}{figs[0]}{_ps(s, take=slice(2, 4))}{figs[1]}</div></section>{FOOT}</body></html>"
    )
    return _page("vneconomy", "VnEconomy", 2, html, "2026-05-13T08:00")


MAKERS = (
    vnexpress, tuoitre, thanhnien, nld, baochinhphu, suckhoedoisong, danviet, dantri, vietnamnet, tienphong, nhandan,
    vietnamplus, sggp, plo, baonghean, znews, laodong, vov, vtv, baotintuc, cand, qdnd, hai_tu_gio, wordpress,
    old_portal, greenwich, vneconomy,
)  # fmt: skip

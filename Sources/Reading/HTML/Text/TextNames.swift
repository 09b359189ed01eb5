/// Words by which houses call the parts of their pages in classes and ids. Data: generic words only, several languages.
///
/// Two words that stand beside each other are looked up joined, too: `article-body` as `articlebody`.
enum TextNames {
    /// What holds an article's running text.
    static let bodies: Set<String> = [
        "articlebody", "articletext", "articlecontent", "articlecontents", "articlebodytext", "articlecopy",
        "posttext", "postbody", "postentry", "postcontent", "postbodycopy", "entrycontent", "entrybody", "entrytext",
        "textcontent", "contentbody", "bodytext", "bodycopy", "bodycontent", "storybody", "storytext", "storycontent",
        "newsbody", "newstext", "newscontent", "newsarticle", "artikeltext", "artikelbody", "artikelinhalt", "brodtext",
        "brödtext", "texte", "textocontenido", "cuerponoticia", "contenidonoticia", "corpoarticolo", "testoarticolo",
        "corponoticia", "singlecontent", "articledetail", "richtext", "blogcontent", "blogbody", "blogpost", "postarea",
        "articlemain", "maintext", "articlewrapper", "articlecontainer", "fulltext", "pagetext", "contenttext",
        "detailtext", "detailcontent", "entrytextcontent", "pressreleasecontent", "recipebody",
    ]

    static let stories: Set<String> = [
        "article", "artikel", "articulo", "articolo", "story", "post", "entry", "hentry", "beitrag", "noticia",
        "singlepost", "pagecontent", "sectioncontent", "maincolumn", "textcolumn", "themecontent", "primary",
        "primarycontent", "contentprimary", "wysiwyg", "prose", "singlearticle",
    ]

    static let contents: Set<String> = [
        "content", "contents", "inhalt", "innehall", "innehåll", "contenido", "contenuto",
    ]

    static let mains: Set<String> = [
        "main", "maincontent", "contentmain", "maincontents", "mainbody", "contentbody", "huvudinnehall", "contenu",
        "contentarea", "contentwrapper",
    ]

    /// Whole classes, not words of them: `field--label-hidden` hides a label, not a field.
    static let hidden: Set<String> = [
        "hidden", "hide", "invisible", "is-hidden", "d-none", "sr-only", "visually-hidden", "visuallyhidden",
        "screen-reader-text", "screenreader", "noprint", "no-print",
    ]

    static let leads: Set<String> = [
        "lead", "lede", "leadtext", "articlelead", "storylead", "intro", "introtext", "introduction", "ingress",
        "chapo",
        "chapeau", "teasertext", "articleteaser", "sommario", "deck", "articledeck", "abstract", "standfirst",
        "vorspann",
        "articlesummary", "summary", "excerpt", "subtitle", "subheadline", "dek", "entradilla", "bajada", "copete",
        "anleser", "preamble", "zajawka", "occhiello", "anriss", "einleitung", "manchet", "leadin", "underrubrik",
    ]

    static let comments: Set<String> = [
        "comment", "comments", "commentlist", "commentsection", "commentarea", "commentform", "disqus", "respond",
        "kommentar", "kommentare", "kommentarer", "commentaires", "comentarios", "commenti", "replies", "livefyre",
    ]

    /// What stands around or between an article's text.
    static let chrome: Set<String> = [
        "nav", "navbar", "navi", "navigation", "navbox", "navlinks", "navmenu", "subnav", "sidenav", "topnav", "menu",
        "submenu", "menubar", "meny", "breadcrumb", "breadcrumbs", "breadcrump", "crumbs", "pagination", "paginator",
        "paging", "pager", "pagenav", "prevnext", "nextprev", "toc", "tableofcontents", "skiplink", "skiplinks",
        "footer", "footerwrapper", "pagefooter", "sitefooter", "postfooter", "entryfooter", "colophon", "impressum",
        "sidebar", "sidebars", "sidecolumn", "rail", "rightrail", "aside", "marginal", "marginalspalte",
        "related", "relateds", "relatedposts", "relatedarticles", "relatedcontent", "yarpp", "similar", "recommended",
        "recommendation", "recommendations", "recommend", "suggested", "suggestions", "readmore", "readnext", "seealso",
        "morefrom", "morenews", "morestories", "mostread", "mostpopular", "popular", "popularposts", "trending",
        "latest",
        "latestnews", "recentposts", "recent", "viral", "moreposts", "morearticles", "nextstory", "nextpost", "upnext",
        "share", "shares", "sharing", "sharebar", "sharer", "sharethis", "sharedaddy", "sharebuttons", "sharelinks",
        "sharetools", "social", "socials", "sociable", "socialmedia", "addthis", "addtoany", "follow", "followus",
        "newsletter", "newsletters", "subscribe", "subscription", "signup", "mailchimp", "optin", "registration",
        "cookie", "cookies", "cookiebar", "cookiebanner", "cookielaw", "consent", "gdpr", "privacy", "cmp",
        "tags", "taglist", "tagcloud", "taglinks", "tagline", "posttags", "keywords", "categories", "postedin",
        "byline", "author", "authors", "authorbox", "authorbio", "authorinfo", "aboutauthor", "autor", "autore", "bio",
        "meta", "postmeta", "entrymeta", "articlemeta", "articleinfo", "articleinfos", "infoline", "dateline",
        "timestamp", "userinfo", "userprofile", "profile",
        "rating", "ratings", "vote", "voting", "poll", "umfrage", "quiz", "feedback", "reactions", "likes",
        "widgets", "widgetarea", "sidebarwidget", "widgetcol", "textwidget", "banner", "banners", "promo", "promos",
        "promotion", "promobox", "teaser", "teasers",
        "teaserbox", "ad", "ads", "adbox", "adunit", "adslot", "advert", "adverts", "advertisement", "advertising",
        "advertorial", "anzeige", "werbung", "annons", "reklam", "reklama", "publicidad", "pubblicita", "sponsor",
        "sponsored", "sponsors", "outbrain", "taboola", "criteo", "plista", "affiliate", "partnerlinks",
        "popup", "modal", "overlay", "lightbox", "dialog", "tooltip", "dropdown", "login", "signin", "logout",
        "account",
        "toolbar", "tools", "tool", "buttons", "button", "btn", "print",
        "icon", "icons", "logo",
        "embed", "embedded", "twittertweet", "instagrammedia", "player", "videoplayer", "slideshow", "slider",
        "carousel",
        "gallery", "bildergalerie", "galerie", "galeria", "attachment", "wpcaption", "caption", "imagecaption",
        "captions",
        "credit", "credits", "copyright", "photocredit", "bildunterschrift", "imgtext",
        "donate", "donation", "shop", "cart", "weather", "search", "searchform", "searchbox", "suche", "sok",
        "upsell", "crosssell", "interestingarticles", "licenceinfo", "licenseinfo", "postmetadata", "metadata",
        "contactbox", "sources", "disclaimer", "spenden", "spende", "crowdfunding", "fundraising", "notification",
        "masthead", "topbar", "siteheader", "pageheader", "bottombar", "utility", "ticker", "premium", "hinweis",
    ]

    /// Words of readability: here there is rather text.
    static let positive: Set<String> = bodies.union(stories).union([
        "body", "content", "main", "page", "text", "blog", "copy", "column", "entries", "inhalt",
    ])
}

namespace Tidewaiter.Articles.Tests.Pages;

/// <summary>One article in the layouts that publishing systems give it. What must not survive holds the number 987.</summary>
internal static class Layouts
{
    private const string Foreign = "Timber exports of Westland fell by 987 million crowns in a single week, its ministry of trade said on Monday.";
    private const string ForeignHeadline = "Westland loses 987 million in timber";

    private static readonly string H1 = $"<h1>{Some.Headline}</h1>";

    private static string Each(string open, string close) =>
        string.Concat(new[] { Some.First, Some.Second, Some.Third }.Select(words => $"{open}{words}{close}\n"));

    private static string Cards(string tag, string inner) =>
        string.Concat(Enumerable.Range(1, 4).Select(n => $"<{tag}>{string.Format(System.Globalization.CultureInfo.InvariantCulture, inner, n)}</{tag}>"));

    private static readonly string Links = $"<ul>{Cards("li", "<a href=\"/s/{0}\">" + ForeignHeadline + "</a>")}</ul>";

    public static readonly Dictionary<string, string> All = new()
    {
        ["blocks of a component system, one paragraph each"] = $"""
            <div id="root"><header role="banner"><nav><a href="/">Home</a></nav></header><main id="main-content"><article class="css-1x-ArticleWrapper"><header>{H1}</header>
            {Each("<div data-component=\"text-block\" class=\"css-11r-RichTextComponentWrapper\"><div class=\"css-7u-RichTextContainer\"><p class=\"css-1q-Paragraph\">", "</p></div></div>")}
            <div data-component="links-block"><p class="title">More on this story</p>{Links}</div></article></main></div>
            """,
        ["paragraphs that are divisions with attributes"] = $"""
            <div class="layout__main"><article>{H1}<div class="info-content__toolbar"><span>November 7, 2024</span></div><div class="article-body__content__17Yit">
            {Each("<div data-testid=\"paragraph\" class=\"text__text__1FZLe text__dark-grey__3Ml43\">", "</div>")}
            <p>Sign up <a href="/n">here.</a></p><div>Our Standards: <a href="/t">The Trust Principles</a></div></div></article>
            <div class="read-next"><h2>Read Next</h2>{Cards("div", "<a href=\"/s/{0}\"><h3>" + ForeignHeadline + "</h3></a><p>" + Foreign + "</p>")}</div></div>
            """,
        ["text between line breaks in an old table"] = $"""
            <table width="100%"><tr><td width="150" valign="top"><a href="/1">News</a><br><a href="/2">Trade</a><br>Timber: 987<br></td>
            <td><font size="4"><b>{Some.Headline}</b></font><br><br><font size="2">{Some.First}<br><br>{Some.Second}<br><br>{Some.Third}<br><br></font></td>
            <td width="120">Elsewhere:<br><a href="/x">{ForeignHeadline}</a><br></td></tr></table>
            """,
        ["a blog's text without paragraphs"] = $"""
            <div class="date-outer"><div class="post hentry"><h3 class="post-title entry-title">{Some.Headline}</h3><div class="post-body entry-content">
            {Some.First}<br /><br />{Some.Second}<br /><br /><div>{Some.Third}</div><div style="clear:both"></div></div>
            <div class="post-footer"><span class="post-labels">Labels: <a>trade</a></span></div></div></div>
            <div class="sidebar section"><div class="widget PopularPosts"><h2>Popular Posts</h2>{Cards("div", $"<a>{ForeignHeadline}</a><div class=\"item-snippet\">{Foreign}</div>")}</div></div>
            """,
        ["islands and asides between the paragraphs"] = $"""
            <main><article>{H1}<div class="dcr-1j"><p>{Some.First}</p><gu-island name="Rich"><aside><a href="/n">{ForeignHeadline}</a></aside></gu-island><p>{Some.Second}</p>
            <figure data-spacefinder-role="inline"><div class="newsletter"><h2>Business Today</h2><p>Get the 987 stories of the day in your inbox every morning, all in one letter.</p></div></figure><p>{Some.Third}</p></div></article></main>
            """,
        ["a story page of custom elements"] = $"""
            <bsp-story-page><div class="Page-content">{H1}<div class="RichTextStoryBody RichTextBody">{Some.Paragraphs}
            <div class="PageListEnhancementGeneric"><div class="PageList-header">Related stories</div>{Links}</div></div></div></bsp-story-page>
            """,
        ["cards with summaries below, in boxes without a telling name"] = $"""
            <div class="wrap"><div class="c-1">{H1}{Some.Paragraphs}</div><div class="c-2">{Cards("div", "<h3><a href=\"/s/{0}\">" + ForeignHeadline + "</a></h3><p>" + Foreign + "</p>")}</div></div>
            """,
        ["letters to the editor without a telling name"] = $"""
            <div class="wrap"><div class="c-1">{H1}{Some.Paragraphs}</div><div class="c-3"><h3>Comments (4)</h3>{Cards("div", "<b>Otto {0}</b><p>" + Foreign + "</p>")}</div></div>
            """,
        ["the next story below in the same form"] = $"""
            <div class="stream"><div class="story"><h1>{Some.Headline}</h1>{Some.Paragraphs}</div><div class="story"><h1>{ForeignHeadline}</h1><p>{Foreign}</p><p>{Foreign}</p><p>{Foreign}</p></div></div>
            """,
        ["sentences in spans"] = $"""
            <div class="a"><div class="b">{H1}<div class="c">{Each("<div><span>", "</span></div>")}</div></div><div class="d"><span>{ForeignHeadline}</span></div></div>
            """,
        ["a lead inside the header"] = $"""
            <article><header>{H1}<p class="lead">{Some.First}</p><div class="byline">By Ann Lee</div></header><div class="body"><p>{Some.Second}</p><p>{Some.Third}</p></div></article><aside>{Links}</aside>
            """,
        ["a whole page inside a form"] = $"""
            <form id="aspnetForm" action="/"><div id="top"><input type="text" name="q"></div><div id="content">{H1}{Some.Paragraphs}</div><div id="right"><h4>Most read</h4>{Links}</div></form>
            """,
        ["a text box named after the wall in front of it"] = $"""
            <article>{H1}<div class="paywall-content subscription-wrapper">{Some.Paragraphs}</div></article><div class="footer-links">{Links}</div>
            """,
        ["a body class that names the sidebar"] = $"""
            <div class="page has-sidebar sidebar-right comments-open"><div class="content with-comments">{H1}{Some.Paragraphs}</div><div class="sidebar">{Links}</div></div>
            """,
        ["a column of rates and a column of headlines"] = $"""
            <div class="row"><div class="col"><table><tr><td>USD</td><td>987.12</td></tr><tr><td>EUR</td><td>987.40</td></tr></table></div><div class="col-6">{H1}<div class="when">7 November 2024</div>{Some.Paragraphs}</div>
            <div class="col">{Cards("p", $"<a href=\"#\">{ForeignHeadline}</a>")}</div></div>
            """,
        ["Russian furniture around the text"] = $"""
            <div class="layout-article"><div class="layout-article__main">{H1}<div class="article__body"><div class="article__block" data-type="text"><div class="article__text">{Some.First}</div></div>
            <div class="article__block" data-type="article"><div class="article__article"><a href="/x"><span>{ForeignHeadline}</span></a></div></div><div class="article__block"><div class="article__text">{Some.Second}</div></div>
            <div class="article__block"><div class="article__text">{Some.Third}</div></div></div><div>Читайте также:</div>{Links}</div>
            <div class="lenta"><div class="lenta__item"><a>{ForeignHeadline}</a><div class="lenta__item-date">10:40</div></div></div></div>
            """,
        ["German furniture around the text"] = $"""
            <div class="c-page">{H1}<div class="x-text">{Some.Paragraphs}<p><strong>Lesen Sie auch:</strong></p>{Links}<p><b>Das könnte Sie auch interessieren</b></p>{Links}</div><section><h2>Kommentare</h2><p>{Foreign}</p></section></div>
            """,
        ["related story inside a paragraph of its own"] = $"""
            <article>{H1}<p>{Some.First}</p><p><strong>Read more: <a href="/x">{ForeignHeadline}</a></strong></p><p>{Some.Second}</p><p>ALSO READ: <a href="/y">{ForeignHeadline}</a></p><p>{Some.Third}</p></article>
            """,
        ["a digest of other news after the text, in the text's own box"] = $"""
            <div class="news-detail">{H1}{Some.Paragraphs}<h4>Latest news</h4>{Cards("p", $"<a href=\"/n\">{ForeignHeadline}</a>")}<h4>Leave a comment</h4><p>{Foreign}</p></div>
            """,
        ["a consent wall larger than the article"] = $"""
            <div class="cmp-root"><div role="dialog"><h2>Your privacy</h2>{string.Concat(Enumerable.Repeat("<p>We and our 987 partners store and read information on a device and process personal data, such as unique identifiers, for the purposes listed here.</p>", 30))}</div></div>
            <main>{H1}{Some.Paragraphs}</main>
            """,
        ["a live feed longer than the article"] = $"""
            <div class="page"><div class="b-lenta feed">{string.Concat(Enumerable.Repeat($"<div class=\"item\"><span>12:30</span><p>{Foreign}</p></div>", 25))}</div><div class="b-article">{H1}{Some.Paragraphs}</div></div>
            """,
        ["more comments than article, in a list"] = $"""
            <div class="page"><div class="b-article">{H1}{Some.Paragraphs}</div><div id="disqus_thread"><ol class="commentlist">{string.Concat(Enumerable.Repeat($"<li><p>{Foreign}</p></li>", 40))}</ol></div></div>
            """,
        ["author's note and imprint below"] = $"""
            <main>{H1}{Some.Paragraphs}</main><div class="author-bio"><p>Ann Lee has written 987 stories on trade and lives in Port Stanley with two cats and a dog.</p></div>
            <div class="imprint"><p>The Quay is read by 987 thousand people every week. All rights reserved.</p></div>
            """,
        ["bullets above the text"] = $"""
            <article>{H1}<ul class="key-points"><li>Trade at 41.5 billion dollars</li><li>Target of 50 billion dollars within reach</li></ul>{Some.Paragraphs}</article><footer>987</footer>
            """,
        ["unclosed tags everywhere"] = $"""
            <div id=main><h1>{Some.Headline}<p>{Some.First}<p>{Some.Second}<b><p>{Some.Third}</i></div><div class=related><li><a href=x>{ForeignHeadline}<li><a href=y>{ForeignHeadline}
            """,
        ["a ministry's page with a path, a table and its notes"] = $"""
            <div class="wrap"><div class="path">Home &gt; Data &gt; Trade</div><div class="title">{Some.Headline}</div><div class="source">Source: Statistics Office  Date: 2024-11-07 10:00  Font: big small</div>
            <div id="Zoom">{Some.Paragraphs}<table><tr><td>Partner</td><td>Total</td></tr><tr><td><a href="/p/1">Sudland</a></td><td>41.5</td></tr></table><p>Note: growth is in crowns.</p></div>
            <div class="list"><a href="/1">Release 987 of the year</a><a href="/2">Release 987 of last year</a></div><div class="bottom">Visits: 987</div></div>
            """,
        ["paragraphs with inline boxes of the site between"] = $"""
            <article>{H1}<p>{Some.First}</p><div class="inline-related"><span>Related</span><a href="/x">{ForeignHeadline}</a></div><p>{Some.Second}</p>
            <div data-ad="1"><p>Advertisement</p><a href="/buy">Ship a box for 987</a></div><blockquote class="instagram-media"><a href="/i">View this post: 987 likes</a></blockquote><p>{Some.Third}</p></article>
            """,
        ["a page that repeats its lead in the list of stories"] = $"""
            <main>{H1}{Some.Paragraphs}</main><div class="stories">{Cards("article", "<a href=\"/{0}\"><h2>" + ForeignHeadline + "</h2></a><p>" + Foreign + "</p>")}</div>
            """,
        ["stories beside it that are articles by their element"] = $"""
            <div><article><header>{H1}</header><section>{Some.Paragraphs}</section></article>{Cards("article", "<h3>" + ForeignHeadline + "</h3><p>" + Foreign + "</p>")}</div>
            """,
        ["a summary box and a box of figures inside the text"] = $"""
            <div class="story-wrapper"><div class="headline-hed">{H1}</div><div class="tldr"><h2>Key points</h2><ul><li>Target of 50 billion dollars within reach.</li></ul></div>
            <div class="story-body">{Some.Paragraphs}</div></div><div class="tout"><a href="/x">{ForeignHeadline}</a></div>
            """,
        ["Chinese furniture around the text"] = $"""
            <div class="main"><div class="h-title">{Some.Headline}</div><div class="info">2024-11-07 10:00:00 来源：海关 编辑：李</div><div class="p-detail">{Some.Paragraphs}<p>责任编辑：王</p></div>
            <div class="xg"><h3>相关新闻</h3>{Links}</div><div>网友评论</div><p>{Foreign}</p></div>
            """,
        ["a gate in the middle of the page"] = $"""
            <article>{H1}{Some.Paragraphs}<div class="x"><h2>Subscribe to continue reading</h2><p>Only 987 crowns for the first four weeks, then 29 a month, and you may cancel at any time.</p></div></article><p>{Foreign}</p>
            """,
        ["a footer of prose about the site"] = $"""
            <div class="site"><div class="content">{H1}{Some.Paragraphs}</div><div class="bottom-zone"><div>The Quay is an independent newspaper with 987 members, founded by dockers and skippers in the year of the great storm.</div></div></div>
            """,
        ["headlines in a ticker before the text"] = $"""
            <div class="breaking"><span>Breaking</span><p><a href="/b">{Foreign}</a></p></div><div id="story">{H1}{Some.Paragraphs}</div>
            """,
    };
}

using Hale.Charts;
using Hale.Reports.Markup;

namespace Hale.Reports.Page;

/// <summary>How the page looks. The style sheet holds neither &lt; nor &amp;, so that it reads the same as HTML and as XML.</summary>
internal static class PageStyle
{
    /// <summary>The colours, light, dark and on paper.</summary>
    public const string Colours =
        """
        :root{color-scheme:light dark;--paper:#ffffff;--ink:#1c2127;--muted:#59636e;--line:#dde2e7;--wash:#f5f7f9;--link:#1d5fa6;--good:#04766a;--warn:#8a6100;--bad:#b5271d}
        @media (prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#e4e8ec;--muted:#a3adb7;--line:#333b43;--wash:#1b2126;--link:#70b1f4;--good:#4cc7b4;--warn:#e2b93f;--bad:#ff8274}}
        @media print{:root{color-scheme:light;--paper:#ffffff;--ink:#1c2127;--muted:#59636e;--line:#cfd5db;--wash:#f5f7f9;--link:#1c2127;--good:#04766a;--warn:#8a6100;--bad:#b5271d}}
        """;

    /// <summary>Letters, headings, paragraphs.</summary>
    public const string Text =
        """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
        main{max-width:56.25rem;margin:0 auto;padding:2.5rem 1rem 3rem}
        h1,h2,h3,p,ul,ol,dl,figure{margin:0}
        h1{font-size:1.875rem;line-height:1.2;letter-spacing:-.01em;overflow-wrap:anywhere}
        h2{font-size:1.375rem;line-height:1.3;margin:0 0 .75rem}
        h3{font-size:1rem;line-height:1.4;margin:1.5rem 0 .375rem}
        p+p,p+ul,ul+p,p+ol{margin-top:.625rem}
        .scroll+p,.scroll+ul,figure+p,.row+p{margin-top:1rem}
        p,li,dd,figcaption{overflow-wrap:anywhere}
        p,ul,ol{max-width:44rem}
        ul,ol{padding-left:1.25rem}
        li+li{margin-top:.3rem}
        .small,figcaption,footer{font-size:.875rem;line-height:1.45;color:var(--muted)}
        p.small{margin-top:.75rem}
        .eyebrow{font-size:.8125rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--muted);margin:0}
        .subject{color:var(--muted);margin-top:.375rem}
        section{margin-top:3rem;padding-top:1.75rem;border-top:1px solid var(--line);scroll-margin-top:1rem}
        footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
        a{color:var(--link)}
        """;

    private const string Answer =
        """
        section.answer{margin-top:1.75rem;padding:1.25rem 1.5rem 1.5rem;border:1px solid var(--line);border-left:.375rem solid var(--muted);border-radius:.25rem;background:var(--wash)}
        section.good{border-left-color:var(--good)}section.open{border-left-color:var(--warn)}section.bad,section.blocked{border-left-color:var(--bad)}
        .headline{font-size:1.5rem;line-height:1.3;font-weight:650;letter-spacing:-.005em;margin-top:.375rem;max-width:none;text-wrap:pretty}
        .headline+.lead{margin-top:.75rem}
        .lead{font-size:1.0625rem}
        .keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:1rem 1.5rem;margin-top:1.5rem}
        .key{border-top:2px solid var(--line);padding-top:.5rem}
        .key dt{font-weight:400;font-size:.875rem;line-height:1.35;color:var(--muted);margin:0}
        .key dd{margin:0}
        .key .value{font-size:1.5rem;line-height:1.3;font-weight:650;margin-top:.125rem;font-variant-numeric:tabular-nums}
        .key .loose{font-size:1.25rem;font-weight:400;color:var(--muted)}
        .otherwise{margin-top:1rem}
        .key .note{font-size:.8125rem;line-height:1.4;color:var(--muted)}
        .checks{margin-top:1rem}
        .checks h3{margin-top:0}
        .alarm{border-left:.25rem solid var(--warn);padding:.125rem 0 .125rem 1rem;margin-top:1.25rem}
        .alarm.blocks{border-left-color:var(--bad)}
        .alarm h3{margin-top:0}
        """;

    private const string Parts =
        """
        .row{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:0 1.5rem;align-items:start}
        .row:empty{display:none}
        .row>*,figure{min-width:0}
        figure{margin-top:1.5rem}
        .row figure{margin-top:0}
        figure h3,.half h3{margin-top:1.5rem}
        figure>h3:first-child{margin-bottom:.5rem}
        .narrow{display:none}.narrow,.half>.wide{max-width:30rem}
        @media screen and (max-width:56rem){.full>.wide{display:none}.full>.narrow{display:block}}
        @media screen and (max-width:30rem){.half>.wide{display:none}.half>.narrow{display:block}}
        figcaption{margin-top:.375rem}
        details{margin-top:.5rem;font-size:.9375rem}
        summary{cursor:pointer;color:var(--link);font-size:.875rem;width:fit-content}
        summary:focus-visible,a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        .scroll{overflow-x:auto;margin-top:.75rem}
        table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums}
        caption{text-align:left;color:var(--muted);padding-bottom:.375rem;overflow-wrap:anywhere}
        th,td{text-align:left;vertical-align:top;padding:.3125rem .75rem .3125rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word;max-width:22rem}
        th:last-child,td:last-child{padding-right:0}
        thead th{font-weight:600;vertical-align:bottom;color:var(--ink)}
        .n{text-align:right}
        .d{white-space:nowrap}
        tr.chosen>*{background:var(--wash)}
        tr.chosen>:first-child{font-weight:650}
        tr.chosen>:first-child{box-shadow:inset .1875rem 0 0 var(--link);padding-left:.625rem}
        tr.total>*{font-weight:650;border-bottom:none;border-top:1px solid var(--ink)}
        dt{font-weight:600;margin-top:.625rem}
        dd{margin:0}
        .half dl,.definitions dl{font-size:.9375rem;max-width:44rem}
        .aside{margin-top:1.25rem;font-size:.9375rem}
        .file{margin-top:1rem}
        .file ul{font-size:.9375rem;margin-top:.5rem}
        """;

    /// <summary>The contents at the side.</summary>
    public const string Contents =
        """
        nav{display:none}
        @media (min-width:76rem){
        body{display:grid;grid-template-columns:13rem minmax(0,56.25rem);justify-content:center;gap:0 2.5rem}
        main{margin:0;width:100%}
        nav{display:block;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:2.75rem 0 2rem 1rem;font-size:.8125rem;line-height:1.35}
        nav ol{list-style:none;padding:0;border-left:1px solid var(--line)}
        nav li+li{margin-top:.125rem}
        nav a{display:block;padding:.1875rem 0 .1875rem .75rem;color:var(--muted);text-decoration:none}
        nav a:hover{color:var(--ink);text-decoration:underline}
        }
        @media (max-width:30rem){main{padding-top:1.5rem}section.answer{padding:1rem}.headline{font-size:1.25rem}h1{font-size:1.5rem}section{margin-top:2.25rem}}
        """;

    private const string Print =
        """
        @page{margin:16mm 15mm}
        @media print{
        html{font-size:9.5pt}
        body{display:block;font-size:1rem}
        nav,.numbers{display:none}
        main{max-width:none;padding:0}
        section{margin-top:1.5rem;padding-top:1rem}
        h2,h3,summary,caption{break-after:avoid}
        figure,tr,.alarm,.key,section.answer{break-inside:avoid}
        thead{display:table-header-group}
        thead,thead tr,tbody tr:nth-child(-n+3):not(:last-child){break-after:avoid}
        tbody tr:last-child{break-before:avoid}
        p,li{orphans:3;widows:3}
        .row{grid-template-columns:1fr 1fr}
        .keys{grid-template-columns:repeat(4,1fr);gap:.75rem}
        .key .value{font-size:1.25rem}
        .scroll{overflow:visible}
        .definitions>:not(summary){display:block}
        .definitions::details-content{display:block;content-visibility:visible;block-size:auto}
        section.answer,.alarm,tr.chosen>:first-child{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        a{color:inherit;text-decoration:none}
        }
        """;

    /// <summary>The element that carries it.</summary>
    public static Html Element { get; } = Html.Made($"<style>\n{string.Join('\n', ChartTheme.Css, Colours, Text, Answer, Parts, Contents, Print)}\n</style>");
}

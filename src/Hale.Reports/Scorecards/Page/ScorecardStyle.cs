using Hale.Reports.Markup;
using Hale.Reports.Page;

namespace Hale.Reports.Scorecards.Page;

/// <summary>How the page of scorecards looks. As every style sheet here it holds neither &lt; nor &amp;.</summary>
internal static class ScorecardStyle
{
    private const string Parts =
        """
        header p{margin-top:.75rem;color:var(--muted)}
        .question{font-size:1.5rem;line-height:1.3;font-weight:650;letter-spacing:-.005em;text-wrap:pretty}
        .question+p{margin-top:.5rem}
        .bands{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.75rem;margin-top:1rem;max-width:none}
        .bands li{margin:0;display:flex;align-items:baseline;gap:.4rem}
        .bands li::before,.value::before{content:"";flex:none;width:.625rem;height:.625rem;border-radius:50%;background:var(--warn)}
        .bands .best::before,.value.best::before{background:var(--good)}
        .bands .worst::before,.value.worst::before{background:var(--bad);border-radius:.0625rem}
        .bands .values{color:var(--muted)}
        .bands strong,.value strong{font-weight:600}
        .card{margin-top:2rem}
        .card h3{font-size:1.25rem;margin:0}
        .for{color:var(--muted);margin-top:.125rem}
        .shares{display:flex;gap:.1875rem;margin-top:1.25rem}
        .shares div{flex-basis:0;min-width:0;padding:.375rem .5rem .4375rem;background:var(--wash);border-top:.1875rem solid var(--link);font-size:.8125rem;line-height:1.3;display:flex;flex-direction:column;justify-content:space-between;overflow-wrap:anywhere}
        .shares strong{font-variant-numeric:tabular-nums;font-size:1rem}
        .group{margin-top:2rem}
        .group>.head{border-bottom:1px solid var(--ink);padding-bottom:.25rem}
        .children>.group{margin-top:1.5rem;padding-left:1rem;border-left:2px solid var(--line)}
        .measure{margin-top:1.125rem;padding-top:.0625rem}
        .measure+.measure{border-top:1px solid var(--line);padding-top:1.0625rem}
        .head{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .75rem}
        .head h4,.head h5,.head h6{margin:0;flex:1 1 14rem;font-size:1.0625rem;line-height:1.35;overflow-wrap:anywhere}
        .group>.head h4{font-size:1.1875rem}
        .share{font-weight:650;font-variant-numeric:tabular-nums}
        .bar{flex:0 0 6rem;height:.375rem;background:var(--line);border-radius:.1875rem;overflow:hidden;align-self:center}
        .bar i{display:block;height:100%;background:var(--link)}
        .note{font-size:.8125rem;font-weight:400;color:var(--muted)}
        .head>.note{flex:0 1 auto}
        .what{color:var(--muted);margin-top:.125rem;font-size:.9375rem}
        .facts{margin-top:.375rem;font-size:.9375rem;line-height:1.45}
        .facts>div,.entries>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1rem;margin-top:.25rem}
        .facts dt{font-weight:400;color:var(--muted);margin:0}
        .facts dd,.entries dd{max-width:40rem}
        .value{display:inline-flex;align-items:baseline;gap:.35rem;margin-right:1.25rem}
        .value::before{align-self:center}
        .sentence{display:block}
        h4{font-size:1.0625rem;margin:2rem 0 .375rem}
        .entries{font-size:.9375rem;line-height:1.45}
        .entries>div{grid-template-columns:14rem minmax(0,1fr);padding:.375rem 0;margin:0;border-bottom:1px solid var(--line)}
        .entries dt{margin:0;overflow-wrap:anywhere}
        code{font-size:.8125rem;overflow-wrap:anywhere}
        @media (max-width:40rem){.facts>div,.entries>div{grid-template-columns:1fr}.bar{display:none}.shares{flex-direction:column}.shares div{flex-direction:row}}
        """;

    private const string Print =
        """
        @page{margin:16mm 15mm}
        @media print{
        html{font-size:9.5pt}
        body{display:block;font-size:1rem}
        nav{display:none}
        main{max-width:none;padding:0}
        section{margin-top:1.5rem;padding-top:1rem}
        h2,h3,h4,.head,.for{break-after:avoid}
        .measure,.entries>div,.shares{break-inside:avoid}
        p,li{orphans:3;widows:3}
        .bar,.bar i,.shares div,.value::before,.bands li::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        a{color:inherit;text-decoration:none}
        }
        """;

    /// <summary>The element that carries it.</summary>
    public static Html Element { get; } = Html.Made($"<style>\n{string.Join('\n', PageStyle.Colours, PageStyle.Text, Parts, PageStyle.Contents, Print)}\n</style>");
}

using System.Xml.Linq;
using Hale.Core.Definitions;
using Hale.Core.Scorecards;

namespace Hale.Reports.Tests.Scorecards;

public sealed class ScorecardPageTests
{
    private const string Metrics = """
        metrics:
          logins:  { label: '<b>a</b> & "b" | `c` *d*', count: login, window: 28d, where: 'kind is missing or kind != "<i>"' }
          plan:    { attribute: plan }
          seats:   { attribute: seats }
          filled:  { formula: logins / seats, unit: percent }
        """;

    private const string Score = """
        score: health
        question: Will <they> stay & pay?
        bands: { red: 0, yellow: 50, green: 75 }
        scorecards:
          - name: everybody
            groups:
              usage:
                weight: { by: plan, big: 80, else: 60 }
                why: Who uses it stays
                measures:
                  logins: { bands: { 100: "0", 50: "1..2", 0: else } }
                  filled: { linear: { from: 50%, to: { by: plan, big: 90%, else: 80% } }, missing: worst, do: "Ask <script>alert(1)</script>" }
              rest: { weight: 40, measures: { seats: { linear: { from: 0, to: 10 }, why: More } } }
            overrides: [{ when: logins == 0 and plan is not missing, cap: yellow, because: Nobody came }]
        """;

    [Fact]
    public void Page_TextsWithMarkup_StandAsTexts()
    {
        var page = XDocument.Parse(Html());
        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("b").ShouldBeEmpty();
        page.ToString(SaveOptions.DisableFormatting).ShouldContain("Ask &lt;script&gt;");
        page.Root!.Value.ShouldContain(DefinedProject.Hostile);
    }

    [Fact]
    public void Page_OfAScore_SaysWhatIsMeasuredHowMuchItCountsAndWhatIsGreen()
    {
        var text = Html();
        foreach (var part in new[]
        {
            "Will &lt;they&gt; stay &amp; pay?", "60\u00A0%", "big 66.7\u00A0%", "65\u00A0% to below 72.5\u00A0%", "Plan “big”", "80\u00A0% or more", "1 to 2", "3 or more", "It counts as the worst case.",
            "the score is at most yellow. Reason: Nobody came.", "Each time that “login” happened", "Known from the day it was read.",
        })
        {
            text.ShouldContain(part);
        }
    }

    [Fact]
    public void Page_OfAScoreOverScoresOfChildren_HasTheHashThatRunsHave()
    {
        var project = DefinedProject.Of(
            "metrics:\n  logins: { count: login, window: 28d }\n  family: { children: scores.use, as: mean }\n",
            "score: use\nbands: { red: 0, green: 50 }\nscorecards: [{ name: all, measures: { logins: { weight: 1, linear: { from: 0, to: 10 } } } }]\n",
            "score: health\nbands: { red: 0, green: 50 }\nscorecards: [{ name: all, measures: { family: { weight: 1, linear: { from: 0, to: 100 } } } }]\n");
        var health = project.Scores.Single(score => score.Name == "health");
        var hash = CanonicalDefinition.Of(health, ScoreReads.Reached(health, project.AllMetrics, project.Scores), project.AllMetrics, project.Population).Hash;
        using var writer = new StringWriter();
        ScorecardMarkdown.Write(project, writer);
        writer.ToString().ShouldContain(hash);
        writer.ToString().ShouldContain("login", Case.Insensitive);
    }

    [Fact]
    public void Markdown_TextsWithMarkup_AreEscaped()
    {
        using var writer = new StringWriter();
        ScorecardMarkdown.Write(DefinedProject.Of(Metrics, Score), writer);
        var text = writer.ToString();
        text.ShouldContain(@"**\<b\>a\</b\> \& ""b"" \| \`c\` \*d\***");
        text.ShouldContain("- Why it matters: Who uses it stays");
        text.ShouldContain("green: 0 · yellow: 1 to 2 · red: 3 or more");
    }

    private static string Html()
    {
        using var writer = new StringWriter();
        ScorecardPage.Write(DefinedProject.Of(Metrics, Score), "1.0", writer);
        return writer.ToString();
    }
}

using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>Where the score was wrong, by name.</summary>
internal static class SurpriseSection
{
    public const string Id = "surprises";
    public const string Heading = "Surprises by name";

    public static Html Of(ReportCard card)
    {
        var surprises = card.Surprises;
        return Tags.Section(
            Id,
            Heading,
            Tags.P("No score is right about everybody. These are the accounts to talk about: what did somebody know that the score did not?"),
            Part($"Left while {BandNames.Being(surprises.BestBand)}", SurpriseWords.Left(surprises), surprises.LeftWhileBest, card, surprises.BestBand),
            Part($"Stayed after being {BandNames.Being(surprises.WorstBand)}", SurpriseWords.Stayed(surprises), surprises.StayedWhileWorst, card, surprises.WorstBand));
    }

    private static Html Part(string heading, string sentence, IReadOnlyList<Surprise> accounts, ReportCard card, string band) => Html.Join(
    [
        Tags.H3(heading),
        Tags.P(sentence),
        AccountList.Of(heading, accounts, card, band),
    ]);
}

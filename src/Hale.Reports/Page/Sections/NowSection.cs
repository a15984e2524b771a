using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>Who is in the worst band at the end of the history.</summary>
internal static class NowSection
{
    public const string Id = "now";
    public const string Heading = "Who is in the worst band now";

    public static bool Applies(ReportCard card) => card.Surprises.NowWorst.Count > 0;

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.P(SurpriseWords.NowWorst(card)),
        AccountList.Of(Sentences.Capital(BandNames.Being(card.Surprises.WorstBand)) + " now", card.Surprises.NowWorst, card, card.Surprises.WorstBand));
}

using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>When more will be known.</summary>
internal static class OutlookWords
{
    public static string Clause(Outlook outlook) =>
        $"about {NumberWords.Count(outlook.MoreChurners)} more {(outlook.MoreChurners == 1 ? "customer" : "customers")} would have to leave; {(outlook.IsPast ? $"at the pace of that time they had by about {NumberWords.Month(outlook.About)}, so newer outcomes should tell" : $"at the present pace that is about {NumberWords.Month(outlook.About)}")}";

    public static string Pace(Outlook outlook) =>
        $"The present pace: {NumberWords.Plain(Math.Round(outlook.ChurnersPerMonth, 1))} customers leaving a month.";
}

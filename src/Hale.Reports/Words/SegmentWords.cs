using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>Whether a score holds everywhere.</summary>
internal static class SegmentWords
{
    public static string Name(SegmentRow row) => string.IsNullOrWhiteSpace(row.Name) ? "(no segment)" : row.Name;

    public static string Answer(Segments segments, bool own = false)
    {
        if (segments.Rows.Count == 0)
        {
            return own ? "No segments to compare: none are named among the rules of validation (segments), or all accounts are in one." : "No segments were given. A column of the account file adds them.";
        }
        var test = segments.DifferenceP is { } p
            ? $"If leaving were as frequent in every segment, differences at least as large would come about by chance in {BandWords.Chance(p)}."
            : null;
        return Sentences.Join(
            test,
            "Below 20 leavers no pairs are given, and the share is drawn towards that of all, the more the fewer accounts it rests on. Segments are listed by size, not by merit: between small groups most differences are chance.");
    }
}

using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>The answer, in numbers and in words.</summary>
internal sealed record VerdictShape(
    VerdictKind Kind,
    bool Blocked,
    string Headline,
    string Paragraph,
    string? Otherwise,
    FigureShape Auc,
    ContenderKind? Best,
    FigureShape Gain,
    OutlookShape? Outlook,
    IReadOnlyList<VerdictShape.Key> KeyFigures)
{
    public static VerdictShape Of(ReportCard card)
    {
        var verdict = card.Verdict;
        var words = VerdictWords.Of(card);
        return new(
            verdict.Kind,
            card.Blocking is not null,
            words.Headline,
            words.Paragraph,
            words.Otherwise,
            FigureShape.Of(verdict.Auc),
            verdict.Best?.Kind,
            FigureShape.Of(verdict.Gain),
            OutlookShape.Maybe(verdict.Outlook),
            [.. KeyFigureWords.Of(card).Select(key => new Key(key.Label, key.Value, key.Note, key.IsFirm))]);
    }

    internal sealed record Key(string Label, string Value, string Note, bool IsFirm);
}

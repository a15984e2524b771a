using Hale.Engine.Proving;
using Hale.Engine.ReportCards;

namespace Hale.Operations.Cards;

/// <summary>Report cards, and what was said and seen of them, as rows and back.</summary>
internal static class CardRows
{
    private const char Comma = ',';

    public static CardRow Of(long number, CardDraft draft, string text, string hash)
    {
        var (head, summary) = (draft.Head, CardSummary.Of(draft.Card));
        return new CardRow
        {
            Number = number,
            Score = head.Score,
            Definition = head.Definition,
            Version = head.Version,
            Backtest = head.Backtest,
            Rules = head.Rules,
            Known = head.Known,
            LeadDays = head.LeadDays,
            IsLockBox = head.IsLockBox,
            MadeAt = head.MadeAt,
            Verdict = summary.Verdict.ToString(),
            Auc = summary.Auc,
            AucLow = summary.Low,
            AucHigh = summary.High,
            Observations = summary.Observations,
            Churners = summary.Churners,
            Blocking = Joined(summary.Blocking),
            CardHash = hash,
            Card = text,
        };
    }

    public static KeptCard Of(CardRow row) => new(
        row.Number,
        new CardHead(row.Score, row.Definition, row.Backtest, row.Rules, row.Known, row.MadeAt) { Version = row.Version, LeadDays = row.LeadDays, IsLockBox = row.IsLockBox },
        new CardSummary(Enum.Parse<VerdictKind>(row.Verdict), row.Auc, row.AucLow, row.AucHigh, row.Observations, row.Churners, Parted(row.Blocking)));

    public static AcknowledgementRow Of(long number, AcknowledgementDraft draft) =>
        new() { Number = number, Card = draft.Card, Alarms = Joined(draft.Alarms), Author = draft.Author, Why = draft.Why, AcknowledgedAt = draft.At };

    public static Acknowledgement Of(AcknowledgementRow row, string definition) => new(row.Number, definition, new AcknowledgementDraft(row.Card, Parted(row.Alarms), row.Author, row.Why, row.AcknowledgedAt));

    public static OpenedLockBox Of(OpeningRow row, CardRow card) => new(row.Number, Of(card), new OpeningDraft(row.LockedFrom, row.Author, row.Note, row.OpenedAt), row.Earlier);

    private static string Joined(IReadOnlyList<string> codes) => string.Join(Comma, codes);

    private static IReadOnlyList<string> Parted(string codes) => codes.Split(Comma, StringSplitOptions.RemoveEmptyEntries);
}

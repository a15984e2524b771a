namespace Hale.Intake.Audit.Recognition;

/// <summary>What a column can be read as, by the names a person states.</summary>
internal static class Roles
{
    public const string Account = "account";
    public const string Date = "date";
    public const string Score = "score";
    public const string Band = "band";
    public const string Outcome = "outcome";
    public const string Decided = "decided";
    public const string Recorded = "recorded";
    public const string Amount = "amount";
    public const string Kind = "kind";
    public const string Name = "name";
    public const string Segment = "segment";
    public const string Owner = "owner";
    public const string Revenue = "revenue";
    public const string Start = "start";
    public const string End = "end";
    public const string Tenure = "tenure";

    /// <summary>What is known of an account beside its score.</summary>
    public static IReadOnlyList<string> Attributes { get; } = [Name, Segment, Owner, Revenue, Start, End, Tenure];

    public static IReadOnlyList<string> OfScores { get; } = [Account, Date, Score, Band, .. Attributes];

    public static IReadOnlyList<string> OfOutcomes { get; } = [Account, Date, Outcome, Decided, Recorded, Amount, Kind, .. Attributes];

    public static IReadOnlyList<string> OfAccounts { get; } = [Account, .. Attributes];
}

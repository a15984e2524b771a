namespace Hale.Cli.Output;

/// <summary>Circles of accounts, for people.</summary>
internal static class CircleText
{
    private const int Shown = 5;

    /// <summary>The circles, a few of them with a few of their accounts: <c>A → B → A</c>.</summary>
    public static string Of(IReadOnlyList<IReadOnlyList<string>> circles) =>
        string.Join("; ", circles.Take(Shown).Select(Way)) + (circles.Count > Shown ? $"; and {Words.Number(circles.Count - Shown)} more" : string.Empty);

    private static string Way(IReadOnlyList<string> accounts) =>
        string.Join(" → ", accounts.Take(Shown)) + (accounts.Count > Shown ? " → …" : string.Empty) + $" → {accounts[0]}";
}

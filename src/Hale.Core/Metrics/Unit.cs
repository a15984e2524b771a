namespace Hale.Core.Metrics;

/// <summary>How a number is shown. The number itself is never changed by its unit.</summary>
public readonly record struct Unit
{
    private const string MoneyWord = "money ";
    private static readonly IReadOnlyList<Unit> Fixed = [None, new("percent", null), new("days", null), new("hours", null)];

    private readonly string? _word;

    private Unit(string? word, string? currency) => (_word, Currency) = (word, currency);

    /// <summary>A plain number.</summary>
    public static Unit None => default;

    /// <summary>A ratio shown as a percentage: .68 as 68 %.</summary>
    public static Unit Percent => Fixed[1];

    /// <summary>A number of days.</summary>
    public static Unit Days => Fixed[2];

    /// <summary>A number of hours.</summary>
    public static Unit Hours => Fixed[3];

    /// <summary>The currency of an amount of money; null of everything else.</summary>
    public string? Currency { get; }

    /// <summary>An amount of money: 12,300 EUR.</summary>
    /// <param name="currency">The currency.</param>
    public static Unit Money(string currency) => new(null, currency);

    /// <summary>The unit that <see cref="ToString"/> writes so. Throws for another text.</summary>
    public static Unit Parse(string text) => text.StartsWith(MoneyWord, StringComparison.Ordinal)
        ? Money(text[MoneyWord.Length..])
        : Fixed.First(unit => unit.ToString() == text);

    /// <summary><c>none</c>, <c>percent</c>, <c>days</c>, <c>hours</c>, or <c>money</c> and the currency.</summary>
    public override string ToString() => Currency is { } currency ? MoneyWord + currency : _word ?? "none";
}

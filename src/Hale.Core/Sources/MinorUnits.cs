namespace Hale.Core.Sources;

/// <summary>That the numbers of a column count the smallest unit of a currency: 1999 is 19.99 of a currency with two decimal places.</summary>
/// <param name="Currency">The column of the currency.</param>
/// <param name="Places">Decimal places where the source has others than ISO 4217, from 0 to 4, by the currency in capital letters.</param>
public sealed record MinorUnits(string Currency, IReadOnlyDictionary<string, int> Places);

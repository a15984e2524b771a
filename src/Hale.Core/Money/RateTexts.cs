using System.Globalization;

namespace Hale.Core.Money;

/// <summary>What an explanation says where an amount cannot be converted.</summary>
internal static class RateTexts
{
    /// <summary>Which rate is not there.</summary>
    /// <param name="currency">The currency; null or empty when the amount names none.</param>
    /// <param name="day">The day whose rate was asked for.</param>
    public static string Lacking(string? currency, DateOnly day) => string.IsNullOrEmpty(currency)
        ? "an amount names no currency"
        : string.Create(CultureInfo.InvariantCulture, $"no rate of {currency} is dated {day:yyyy-MM-dd} or before");
}

namespace Hale.Language.Projects;

/// <summary>The columns of a file of rates.</summary>
/// <param name="Date">The day from which a rate holds.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Rate">What a unit of it is worth.</param>
internal sealed record RateColumns(string Date, string Currency, string Rate)
{
    /// <summary>The names that need not be written.</summary>
    public static RateColumns Usual { get; } = new("date", "currency", "rate");
}

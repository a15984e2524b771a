namespace Hale.Reports.Markup;

/// <summary>A column of a table.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Kind">The class of its cells; empty for plain text.</param>
internal readonly record struct Column(string Header, string Kind = "")
{
    public static implicit operator Column(string header) => new(header);

    /// <summary>Numbers, which stand to the right.</summary>
    public static Column Number(string header) => new(header, "n");

    /// <summary>Days, which do not break.</summary>
    public static Column Date(string header) => new(header, "d");
}

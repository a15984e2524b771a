namespace Hale.Reports.Markup;

/// <summary>A column of a table.</summary>
/// <param name="Header">Its name.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand to the right.</param>
internal readonly record struct Column(string Header, bool IsNumber = false)
{
    public static implicit operator Column(string header) => new(header);

    public static Column Number(string header) => new(header, IsNumber: true);
}

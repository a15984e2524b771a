using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Shows a band in its own colour where its name is one.</summary>
internal static class BandStyle
{
    public static string Markup(string band) => Markup(band, band);

    /// <summary>A band by what it is called.</summary>
    public static string Markup(string band, string label) =>
        Colour(band) is { } colour ? $"[{colour}]{Spectre.Console.Markup.Escape(label)}[/]" : Spectre.Console.Markup.Escape(label);

    public static Style Style(string? band) => band is not null && Colour(band) is { } colour ? Spectre.Console.Style.Parse(colour) : Spectre.Console.Style.Plain;

    private static string? Colour(string band) => band switch
    {
        "red" => "red",
        "orange" => "darkorange",
        "yellow" => "yellow",
        "green" => "green",
        _ => null,
    };
}

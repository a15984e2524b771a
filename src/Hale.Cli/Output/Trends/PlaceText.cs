using Hale.Engine.Trends;

namespace Hale.Cli.Output.Trends;

/// <summary>Where accounts stood, in words.</summary>
internal static class PlaceText
{
    /// <summary>As people read it.</summary>
    public static string Of(Place place) => place.Match(band => band, () => "no score", () => "not in the book");

    /// <summary>As machines read it.</summary>
    public static string Code(Place place) => place.Match(band => band, () => "no_score", () => "outside");
}

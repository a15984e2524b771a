namespace Hale.Charts.Marks;

/// <summary>The class of a tone in the theme.</summary>
internal static class ToneCss
{
    public static string Of(Tone tone) => tone switch
    {
        Tone.Plain => "chart-tone-plain",
        Tone.Second => "chart-tone-second",
        Tone.Quiet => "chart-tone-quiet",
        Tone.Good => "chart-tone-good",
        Tone.Warn => "chart-tone-warn",
        Tone.Bad => "chart-tone-bad",
    };
}

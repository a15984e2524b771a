namespace Hale.Charts.Marks;

/// <summary>A name that wants to stand at a height, and its class.</summary>
internal readonly record struct EndLabel(double Height, string Text, string Css)
{
    public static EndLabel OfLine(double height, string text, Tone tone) => new(height, text, $"chart-text chart-name chart-strong {ToneCss.Of(tone)}");
}

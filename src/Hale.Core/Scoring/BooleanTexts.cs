namespace Hale.Core.Scoring;

/// <summary>True and false as people read them.</summary>
internal static class BooleanTexts
{
    public static string Of(bool truth) => truth ? "yes" : "no";
}

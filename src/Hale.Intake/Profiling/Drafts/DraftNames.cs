using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>Names as a project writes them: lower-case words with underscores, each once.</summary>
internal sealed class DraftNames
{
    private static readonly string[] Reserved = ["account", "contact", "event", "name", "time"];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A name that was not given before.</summary>
    public string Next(string header)
    {
        var plain = Of(header);
        var name = Reserved.Contains(plain, StringComparer.Ordinal) ? plain + "_text" : plain;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = $"{plain}_{number}";
        }

        return name;
    }

    /// <summary>The name that a text makes.</summary>
    public static string Of(string text)
    {
        var words = new HeaderName(text).Words.Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0);
        var name = string.Join('_', words);
        return name.Length == 0 ? "column" : char.IsAsciiDigit(name[0]) ? "c" + name : name;
    }
}

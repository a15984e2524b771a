using Hale.Language.Diagnostics;
using YamlDotNet.Core;

namespace Hale.Language.Yaml;

/// <summary>
/// Where the characters of a scalar's value stand in the file: quotes, escapes and folded lines lie between. When the walk through the file does not
/// give the value again (block scalars, rare escapes), every character is said to stand where the scalar begins.
/// </summary>
internal sealed class ScalarPlace(string source, int start, SourceSpan span, ScalarStyle style, string value)
{
    private int[]? _places;

    public SourceSpan At(int index)
    {
        _places ??= Walk() ?? [];
        return index < _places.Length ? SpanOf(_places[index]) : span;
    }

    private SourceSpan SpanOf(int place)
    {
        var before = source.AsSpan(start, place - start);
        var lines = before.Count('\n');
        return lines == 0
            ? span with { Column = span.Column + before.Length }
            : span with { Line = span.Line + lines, Column = before.Length - before.LastIndexOf('\n') };
    }

    private int[]? Walk()
    {
        if (style is not (ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted))
        {
            return null;
        }

        var places = new int[value.Length + 1];
        var (at, done) = (start + (style == ScalarStyle.Plain ? 0 : 1), 0);
        while (done < value.Length && at < source.Length)
        {
            var (length, made) = Next(at, done);
            if (length == 0 || done + made > value.Length)
            {
                return null;
            }

            Array.Fill(places, at, done, made);
            (at, done) = (at + length, done + made);
        }

        places[^1] = at;
        return done == value.Length ? places : null;
    }

    /// <summary>How many characters of the file make how many characters of the value; (0, 0) when they disagree.</summary>
    private (int Length, int Made) Next(int at, int done)
    {
        var letter = source[at];
        if (char.IsWhiteSpace(letter) && Fold(at) is var (length, text) && text.Length > 0)
        {
            return value.AsSpan(done).StartsWith(text, StringComparison.Ordinal) ? (length, text.Length) : (0, 0);
        }

        return style switch
        {
            ScalarStyle.SingleQuoted when letter == '\'' => (2, 1),
            ScalarStyle.DoubleQuoted when letter == '\\' => Escape(at, done),
            _ => letter == value[done] ? (1, 1) : (0, 0),
        };
    }

    private (int Length, string Text) Fold(int at)
    {
        var end = at;
        while (end < source.Length && source[end] is ' ' or '\t' or '\r' or '\n')
        {
            end++;
        }

        var breaks = source.AsSpan(at, end - at).Count('\n');
        return (end - at, breaks == 0 ? string.Empty : breaks == 1 ? " " : new string('\n', breaks - 1));
    }

    private (int Length, int Made) Escape(int at, int done)
    {
        var length = at + 1 < source.Length
            ? source[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, '\n' or '\r' => 0, _ => 2 }
            : 0;
        return length == 0 ? (0, 0) : (length, char.IsHighSurrogate(value[done]) ? 2 : 1);
    }
}

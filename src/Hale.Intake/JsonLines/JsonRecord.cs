using System.Buffers;
using System.Text.Json;

namespace Hale.Intake.JsonLines;

/// <summary>One line as a JSON object: whether it is one, its keys, and the numbers that the engine would not give back as they are written.</summary>
internal sealed class JsonRecord(JsonKeys keys)
{
    private const int ExactDigits = 15;
    private const int WholeDigits = 18;
    private const int FewDecimals = 6;

    private readonly List<Range> _inexact = [];
    private readonly byte[] _scratch = new byte[JsonLineScanner.LongestLine];

    /// <summary>Where numbers stand that need quotes to keep every digit.</summary>
    public IReadOnlyList<Range> Inexact => _inexact;

    /// <summary>Takes in a line; gives what is wrong with it, or null.</summary>
    public string? Read(ReadOnlySpan<byte> line)
    {
        _inexact.Clear();
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "the line is no JSON object";
            }

            Object(ref reader, keys);

            // Throws where anything follows.
            reader.Read();
            return null;
        }
        catch (JsonException)
        {
            return "the line is no JSON object";
        }
        catch (InvalidOperationException)
        {
            return "the line holds half of a surrogate pair (\\ud800 to \\udfff)";
        }
    }

    private void Object(ref Utf8JsonReader reader, JsonKeys? at)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Unescape(ref reader);
            var inner = at?.At(ref reader);
            reader.Read();
            Value(ref reader, inner);
        }
    }

    private void Value(ref Utf8JsonReader reader, JsonKeys? at)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Object(ref reader, at);
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Value(ref reader, at: null);
                }

                break;
            case JsonTokenType.Number when !IsExact(reader.ValueSpan):
                _inexact.Add(new Range((int)reader.TokenStartIndex, (int)reader.TokenStartIndex + reader.ValueSpan.Length));
                break;
            default:
                Unescape(ref reader);
                break;
        }
    }

    // The reader looks at escapes only when they are undone; the engine stops at wrong ones.
    private void Unescape(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
        {
            reader.CopyString(_scratch);
        }
    }

    /// <summary>Whether a number is written in the one way in which a double would be printed.</summary>
    private static bool IsExact(ReadOnlySpan<byte> number)
    {
        var point = number.IndexOf((byte)'.');
        if (number.ContainsAny((byte)'e', (byte)'E') || number.StartsWith("-0"u8))
        {
            return false;
        }

        var decimals = number.Length - point - 1;
        return point < 0 ? number.Length <= WholeDigits : number.Length <= ExactDigits && decimals <= FewDecimals && (decimals == 1 || number[^1] != (byte)'0');
    }
}

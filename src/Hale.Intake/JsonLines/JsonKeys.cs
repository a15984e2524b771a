using System.Text.Json;

namespace Hale.Intake.JsonLines;

/// <summary>The keys that objects of a file have at one place, and those within them. Objects of a file mostly have the same keys in the same order.</summary>
internal sealed class JsonKeys(JsonPath path)
{
    /// <summary>Keys beyond so many are no columns: they are rather data.</summary>
    private const int MostKeys = 1_000;

    private readonly List<(byte[] Name, JsonKeys Keys)> _inner = [];
    private int _next;

    /// <summary>The keys at the reader's property name; null when they are not kept.</summary>
    public JsonKeys? At(ref Utf8JsonReader reader)
    {
        for (var tried = 0; tried < _inner.Count; tried++)
        {
            var place = (_next + tried) % _inner.Count;
            if (reader.ValueTextEquals(_inner[place].Name))
            {
                _next = place + 1;
                return _inner[place].Keys;
            }
        }

        return Add(reader.GetString()!);
    }

    /// <summary>The paths below this one, in the order in which they were first met.</summary>
    public IEnumerable<JsonPath> Paths() => _inner.SelectMany(inner => inner.Keys.Paths().Prepend(inner.Keys.Own));

    private JsonPath Own => path;

    private JsonKeys? Add(string key)
    {
        // No name in SQL can hold a NUL character.
        if (_inner.Count == MostKeys || key.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var keys = new JsonKeys(path.Inner(key));
        _inner.Add((System.Text.Encoding.UTF8.GetBytes(key), keys));
        return keys;
    }
}

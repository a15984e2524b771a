using System.Text;

namespace Hale.Intake.Audit.Rows;

/// <summary>The accounts of a table, numbered as they are met.</summary>
internal sealed class AccountIndex
{
    private readonly bool _ignoreLeadingZeros;
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private char[] _text = new char[256];

    public AccountIndex(bool ignoreLeadingZeros)
    {
        _ignoreLeadingZeros = ignoreLeadingZeros;
        _byText = _places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Names => _names;

    public int? Find(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>The number of an account, which is new when it was not met before.</summary>
    public int Of(ReadOnlySpan<byte> id)
    {
        if (id.Length > _text.Length)
        {
            _text = new char[id.Length * 2];
        }

        var name = (ReadOnlySpan<char>)_text.AsSpan(0, Encoding.UTF8.GetChars(id, _text));
        name = _ignoreLeadingZeros ? AccountNames.WithoutZeros(name) : name;
        if (_byText.TryGetValue(name, out var place))
        {
            return place;
        }

        place = _names.Count;
        var text = name.ToString();
        _names.Add(text);
        _places.Add(text, place);
        return place;
    }
}

using System.Globalization;

namespace Hale.Intake.Audit.Rows;

/// <summary>How often something was met, and the first few places.</summary>
internal sealed class Places
{
    private const int Shown = 3;

    private readonly List<string> _first = [];

    public long Count { get; private set; }

    /// <summary>The first few, such as <c>row 17: “n/k”</c>.</summary>
    public IReadOnlyList<string> First => _first;

    public void Add(long row) => Add(row, null);

    public void Add(long row, string? detail)
    {
        Count++;
        if (_first.Count < Shown)
        {
            _first.Add(string.Create(CultureInfo.InvariantCulture, $"row {row}{(detail is null ? "" : ": " + detail)}"));
        }
    }

    /// <summary>Adds something that has no one row, such as an account.</summary>
    public void AddNamed(string name)
    {
        Count++;
        if (_first.Count < Shown)
        {
            _first.Add(name);
        }
    }

    /// <summary>Adds what was met in a further file.</summary>
    public void Add(Places others)
    {
        Count += others.Count;
        _first.AddRange(others._first.Take(Shown - _first.Count));
    }

    public bool WantsMore => _first.Count < Shown;
}

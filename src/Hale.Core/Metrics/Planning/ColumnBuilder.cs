using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Fills a column of values row by row; a row never set is missing for want of data.</summary>
internal sealed class ColumnBuilder
{
    private readonly MissingReason[] _missing;
    private readonly double[] _numbers;
    private readonly string?[] _texts;
    private readonly bool[] _truths;

    public ColumnBuilder(ValueKind kind, int count)
    {
        Kind = kind;
        _missing = new MissingReason[count];
        Array.Fill(_missing, MissingReason.NoData);
        _numbers = kind == ValueKind.Number ? new double[count] : [];
        _texts = kind == ValueKind.Text ? new string?[count] : [];
        _truths = kind == ValueKind.Boolean ? new bool[count] : [];
    }

    public ValueKind Kind { get; }

    public void Set(int row, Value value)
    {
        _missing[row] = value.Missing;
        if (value.IsMissing)
        {
            return;
        }

        switch (Kind)
        {
            case ValueKind.Number: _numbers[row] = value.Number; break;
            case ValueKind.Text: _texts[row] = value.Text; break;
            case ValueKind.Boolean: _truths[row] = value.Boolean; break;
        }
    }

    public ValueColumn Build(Freshness? freshness = null) => Kind switch
    {
        ValueKind.Number => new NumberColumn(_numbers, _missing) { Freshness = freshness },
        ValueKind.Text => new TextColumn(_texts, _missing) { Freshness = freshness },
        ValueKind.Boolean => new BooleanColumn(_truths, _missing) { Freshness = freshness },
    };
}

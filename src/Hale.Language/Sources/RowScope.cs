using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Expressions;

namespace Hale.Language.Sources;

/// <summary>
/// What a condition over the rows of files may read: any column. Which ones there are is known when the files are read; what is not declared is a text. Dates and
/// times are read as they are written.
/// </summary>
internal sealed class RowScope(IReadOnlyList<TypedColumn> columns, Action<string> onRead) : INameScope
{
    public string What => "columns";

    public IEnumerable<string> Names => columns.Select(column => column.Name);

    public NameMeaning Find(string name)
    {
        onRead(name);
        var type = columns.FirstOrDefault(column => column.Name == name)?.Type ?? AttributeType.Text;
        return new NameMeaning.Known(KindOf(type), CanBeMissing: true);
    }

    private static ValueKind KindOf(AttributeType type) => type switch
    {
        AttributeType.Number => ValueKind.Number,
        AttributeType.Boolean => ValueKind.Boolean,
        AttributeType.Text or AttributeType.Date or AttributeType.Time => ValueKind.Text,
    };
}

namespace Hale.Language.Formatting;

/// <summary>An item of a list, or a key and its value.</summary>
internal sealed record LayoutItem(LayoutNode.Scalar? Key, LayoutNode Value)
{
    public int FirstText => Key?.Start ?? Value.FirstText;
}

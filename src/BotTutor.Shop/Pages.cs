namespace BotTutor.Shop;

/// <summary>Divides a long list, so that each part fits a phone.</summary>
public static class Pages
{
    private const int LargestSize = 50;

    /// <returns>Which page to show of how many, and how large one is, whatever was asked for. There is always a page, even of nothing.</returns>
    public static (int Page, int Of, int Size) Of(int count, int page, int size)
    {
        var fit = Math.Clamp(size, 1, LargestSize);
        var pages = Math.Max(1, ((Math.Max(0, count) - 1) / fit) + 1);
        return (Math.Clamp(page, 1, pages), pages, fit);
    }
}

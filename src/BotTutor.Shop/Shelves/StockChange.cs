namespace BotTutor.Shop.Shelves;

/// <summary>How a seller wants the stock of something to change.</summary>
public abstract record StockChange
{
    private StockChange()
    {
    }

    /// <summary>Exactly so many from now on.</summary>
    public sealed record To(int Pieces) : StockChange;

    /// <summary>So many more, or fewer when below 0.</summary>
    public sealed record By(int Pieces) : StockChange;

    /// <summary>What it comes to, which may lie beyond what a shop can have.</summary>
    internal long From(int stock) => this switch
    {
        To { Pieces: var pieces } => pieces,
        By { Pieces: var pieces } => (long)stock + pieces,
        _ => stock,
    };
}

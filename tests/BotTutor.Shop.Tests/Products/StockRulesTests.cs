using BotTutor.Shop.Products;

namespace BotTutor.Shop.Tests.Products;

public sealed class StockRulesTests
{
    private static readonly Sku Tempe = new("TEMPE");
    private static readonly Sku Kopi = new("KOPI");
    private static readonly Dictionary<Sku, int> Shelf = new() { [Tempe] = 5, [Kopi] = 0 };

    [Theory]
    [InlineData(1, 4)]
    [InlineData(5, 0)]
    [InlineData(0, null)]
    [InlineData(-3, null)]
    public void What_is_there_can_be_taken_to_the_last_piece(int wanted, int? left)
    {
        var taken = StockRules.Take(Shelf, [new Pieces(Tempe, wanted)]).ShouldBeOfType<StockTaking.Taken>();

        (taken.Left.TryGetValue(Tempe, out var rest) ? rest : (int?)null).ShouldBe(left);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(int.MaxValue)]
    public void More_than_is_there_cannot_be_taken(int wanted) =>
        StockRules.Take(Shelf, [new Pieces(Tempe, wanted)])
            .ShouldBeOfType<StockTaking.Short>().Shortages.ShouldBe([new Shortage(Tempe, wanted, 5)]);

    [Fact]
    public void If_one_thing_is_missing_nothing_is_taken_and_everything_missing_is_named()
    {
        var taking = StockRules.Take(Shelf, [new Pieces(Tempe, 2), new Pieces(Kopi, 1), new Pieces(new Sku("GONE"), 1)]);

        taking.ShouldBeOfType<StockTaking.Short>().Shortages
            .ShouldBe([new Shortage(Kopi, 1, 0), new Shortage(new Sku("GONE"), 1, 0)]);
    }

    [Fact]
    public void Two_lines_of_one_thing_count_together_even_past_what_an_int_can_hold()
    {
        StockRules.Take(Shelf, [new Pieces(Tempe, 3), new Pieces(Tempe, 3)])
            .ShouldBeOfType<StockTaking.Short>().Shortages.ShouldBe([new Shortage(Tempe, 6, 5)]);
        StockRules.Take(Shelf, [new Pieces(Tempe, int.MaxValue), new Pieces(Tempe, int.MaxValue)])
            .ShouldBeOfType<StockTaking.Short>().Shortages.ShouldBe([new Shortage(Tempe, int.MaxValue, 5)]);
    }

    [Fact]
    public void A_stock_that_somehow_fell_below_zero_counts_as_none() =>
        StockRules.Take(new Dictionary<Sku, int> { [Tempe] = -4 }, [new Pieces(Tempe, 1)])
            .ShouldBeOfType<StockTaking.Short>().Shortages.ShouldBe([new Shortage(Tempe, 1, 0)]);

    [Fact]
    public void However_buyers_share_the_last_fifty_exactly_fifty_are_sold()
    {
        var random = new Random(20261125);
        var stock = new Dictionary<Sku, int> { [Tempe] = 50 };
        var sold = 0;
        for (var buyer = 0; buyer < 200; buyer++)
        {
            var wanted = random.Next(1, 4);
            if (StockRules.Take(stock, [new Pieces(Tempe, wanted)]) is StockTaking.Taken taken)
            {
                stock[Tempe] = taken.Left[Tempe];
                sold += wanted;
            }

            stock[Tempe].ShouldBeGreaterThanOrEqualTo(0);
        }

        sold.ShouldBe(50);
    }

    [Theory]
    [InlineData(3, 2, 5)]
    [InlineData(3, -2, 3)]
    [InlineData(int.MaxValue, int.MaxValue, StockRules.Most)]
    [InlineData(-5, 0, 0)]
    public void Pieces_come_back_within_reason(int stock, int quantity, int expected) =>
        StockRules.PutBack(stock, quantity).ShouldBe(expected);
}

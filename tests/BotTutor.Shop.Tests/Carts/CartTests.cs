using BotTutor.Shop.Carts;
using BotTutor.Shop.Products;

namespace BotTutor.Shop.Tests.Carts;

public sealed class CartTests
{
    private static readonly Cart Empty = new(TestShop.Id, TestShop.Buyer);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(42)]
    public void Up_to_the_stock_goes_in(int quantity)
    {
        var added = Empty.Add(TestShop.TempeOriginal, quantity).ShouldBeOfType<Cart.Addition.Added>();

        added.Quantity.ShouldBe(quantity);
        added.Cart.Lines.ShouldBe([new Pieces(new Sku("TEMPE-ORI"), quantity)]);
    }

    [Theory]
    [InlineData(43)]
    [InlineData(int.MaxValue)]
    public void More_than_the_stock_does_not(int quantity)
    {
        var refused = Empty.Add(TestShop.TempeOriginal, quantity).ShouldBeOfType<Cart.Addition.OutOfStock>();

        refused.Held.ShouldBe(0);
        refused.Left.ShouldBe(42);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void None_or_fewer_is_nothing_to_add(int quantity) =>
        Empty.Add(TestShop.TempeOriginal, quantity).ShouldBeOfType<Cart.Addition.NothingToAdd>();

    [Theory]
    [InlineData(40, 2, true)]
    [InlineData(40, 3, false)]
    [InlineData(1, int.MaxValue, false)]
    [InlineData(42, 1, false)]
    public void What_is_in_the_cart_already_counts(int held, int quantity, bool goesIn)
    {
        var outcome = Holding("TEMPE-ORI", held).Add(TestShop.TempeOriginal, quantity);

        if (goesIn)
        {
            outcome.ShouldBeOfType<Cart.Addition.Added>().Quantity.ShouldBe(held + quantity);
        }
        else
        {
            outcome.ShouldBe(new Cart.Addition.OutOfStock(TestShop.TempeOriginal, held, 42 - held));
        }
    }

    [Fact]
    public void When_the_stock_fell_below_what_is_held_nothing_is_left_rather_than_less_than_nothing()
    {
        var scarce = TestShop.WithStock("TEMPE-ORI", 1).Find(new Sku("TEMPE-ORI"))!;

        Holding("TEMPE-ORI", 3).Add(scarce, 1).ShouldBe(new Cart.Addition.OutOfStock(scarce, 3, 0));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(42)]
    public void A_quantity_can_be_set_whether_or_not_it_was_there(int quantity)
    {
        Holding("TEMPE-ORI", 3).SetQuantity(TestShop.TempeOriginal, quantity)
            .ShouldBeOfType<Cart.Change.Changed>().Cart.Lines.ShouldBe([new Pieces(new Sku("TEMPE-ORI"), quantity)]);
        Empty.SetQuantity(TestShop.TempeOriginal, quantity)
            .ShouldBeOfType<Cart.Change.Changed>().Cart.QuantityOf(new Sku("TEMPE-ORI")).ShouldBe(quantity);
    }

    [Fact]
    public void Set_to_zero_the_line_goes() =>
        Holding("TEMPE-ORI", 3).SetQuantity(TestShop.TempeOriginal, 0).ShouldBeOfType<Cart.Change.Removed>().Cart.IsEmpty.ShouldBeTrue();

    [Theory]
    [InlineData(43)]
    [InlineData(int.MaxValue)]
    public void A_quantity_beyond_the_stock_cannot_be_set(int quantity) =>
        Holding("TEMPE-ORI", 3).SetQuantity(TestShop.TempeOriginal, quantity).ShouldBe(new Cart.Change.OutOfStock(TestShop.TempeOriginal, 42));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Fewer_than_none_cannot_be_set(int quantity) =>
        Holding("TEMPE-ORI", 3).SetQuantity(TestShop.TempeOriginal, quantity).ShouldBeOfType<Cart.Change.NotANumberOfPieces>();

    [Fact]
    public void Lines_stay_in_the_order_in_which_they_came()
    {
        var cart = Holding("TEMPE-ORI", 1).Add(TestShop.TempeSpicy, 2).ShouldBeOfType<Cart.Addition.Added>().Cart;

        cart.Add(TestShop.TempeOriginal, 4).ShouldBeOfType<Cart.Addition.Added>().Cart.Lines
            .ShouldBe([new Pieces(new Sku("TEMPE-ORI"), 5), new Pieces(new Sku("TEMPE-PDS"), 2)]);
    }

    [Fact]
    public void Removing_takes_one_line_out_and_what_was_never_there_changes_nothing()
    {
        var cart = Holding("TEMPE-ORI", 1).Add(TestShop.TempeSpicy, 2).ShouldBeOfType<Cart.Addition.Added>().Cart;

        cart.Remove(new Sku("TEMPE-ORI")).Lines.ShouldBe([new Pieces(new Sku("TEMPE-PDS"), 2)]);
        cart.Remove(new Sku("GAYO-200")).Lines.ShouldBe(cart.Lines);
    }

    [Fact]
    public void A_cart_knows_what_others_bought_from_under_it_and_can_be_cut_down_to_the_rest()
    {
        var cart = Holding("TEMPE-ORI", 3) with
        {
            Lines = [new Pieces(new Sku("TEMPE-ORI"), 3), new Pieces(new Sku("TEMPE-PDS"), 2), new Pieces(new Sku("NO-MORE"), 1), new Pieces(new Sku("TORAJA-200"), 1)],
        };
        var today = TestShop.WithStock("TEMPE-ORI", 2);

        cart.ShortagesIn(today).ShouldBe([
            new Shortage(new Sku("TEMPE-ORI"), 3, 2),
            new Shortage(new Sku("NO-MORE"), 1, 0),
            new Shortage(new Sku("TORAJA-200"), 1, 0)]);
        cart.FitTo(today).Lines.ShouldBe([new Pieces(new Sku("TEMPE-ORI"), 2), new Pieces(new Sku("TEMPE-PDS"), 2)]);
    }

    private static Cart Holding(string sku, int quantity) => Empty with { Lines = [new Pieces(new Sku(sku), quantity)] };
}

using BotTutor.Conversation.Shop;
using BotTutor.Shop.Products;
using BotTutor.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Conversation.Tests;

/// <summary>Whatever button the bot offers must lead on: from many states every button is pressed, and those that come after it, two deep.</summary>
public sealed class ButtonWalkTests
{
    private const int Deepest = 2;
    private const string Actions = "[actions] ";

    /// <summary>Beginnings of replies that say the bot did not understand, which no answer to its own button may be.</summary>
    private static readonly string[] Misses =
    [
        "Maaf Kak, saya belum paham", "Maaf Kak, yang itu belum saya tangkap", "Maaf Kak, yang ini juga", "Wah, itu di luar urusan toko", "Produk yang mana ya",
        "Sorry, I did not understand", "Sorry, I did not get that", "That is not something a shop", "Sorry, I cannot help with that either", "Which product do you mean", "Maaf, ada",
    ];

    public static TheoryData<string, string> Starts() =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "BotTutor.Conversation.Tests", "ButtonWalks.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ', 2))
            .Select(line => (line[0], line is [_, var said] ? said : ""))];

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task Every_button_leads_on(string locale, string start)
    {
        await using var talk = new BotConversation { Locale = locale };
        var walk = new Walk(talk);
        await walk.FromAsync([.. start.Split(" / ", StringSplitOptions.RemoveEmptyEntries)], Deepest, isPressed: false, TestContext.Current.CancellationToken);
        walk.Pressed.ShouldBeGreaterThan(0, "the talk should offer buttons");
        walk.DeadEnds.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("id", "{0} berapa?", "mau beli {0}")]
    [InlineData("en", "how much is {0}?", "I want to buy {0}")]
    public async Task The_buttons_of_every_card_of_the_catalogue_speak_of_its_goods(string locale, params string[] buttons)
    {
        var token = TestContext.Current.CancellationToken;
        await using var talk = new BotConversation { Locale = locale };
        await using var scope = (await talk.ServicesAsync(token)).CreateAsyncScope();
        var catalog = await scope.ServiceProvider.GetRequiredService<ICatalogs>().FindAsync(ShopSettings.Demo.Shop, token);
        var wrong = new List<string>();
        foreach (var (product, button) in catalog!.Products.SelectMany(product => buttons, (product, button) => (product, button)))
        {
            var words = string.Format(System.Globalization.CultureInfo.InvariantCulture, button, product.Name.In(locale));
            await talk.SaysAsync($"{product.Id.Value}-{button.Length}", words, token);
            var heard = talk.RestHeard();
            if (heard.Count == 0 || !heard[0].Words.Contains(product.Name.In(locale), StringComparison.Ordinal))
            {
                wrong.Add($"{words} => {string.Join(" || ", heard)}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>Goes every way once. Each way is walked by somebody new, so that no two disturb each other.</summary>
    private sealed class Walk(BotConversation talk)
    {
        private readonly HashSet<string> _seen = [];
        private int _people;

        public int Pressed { get; private set; }

        public List<string> DeadEnds { get; } = [];

        public async Task FromAsync(IReadOnlyList<string> said, int deep, bool isPressed, CancellationToken cancellationToken)
        {
            var person = $"walker{_people++}";
            await talk.JoinsAsync(person, cancellationToken);
            var heard = Mine();
            foreach (var words in said)
            {
                await talk.SaysAsync(person, words, cancellationToken);
                heard = Mine();
            }

            if (heard.Count == 0 || (isPressed && heard.Any(line => Misses.Any(miss => line.StartsWith(miss, StringComparison.Ordinal)))))
            {
                DeadEnds.Add($"{string.Join(" / ", said)} => {string.Join(" || ", heard)}");
                return;
            }

            if (deep == 0 || !_seen.Add(string.Join('\n', heard)) || heard[^1] is not { } last || !last.StartsWith(Actions, StringComparison.Ordinal))
            {
                return;
            }

            foreach (var button in last[Actions.Length..].Split(" | "))
            {
                Pressed++;
                await FromAsync([.. said, button], deep - 1, isPressed: true, cancellationToken);
            }
        }

        private List<string> Mine() => [.. talk.RestHeard().Where(line => line.Person is null).Select(line => line.Words)];
    }
}

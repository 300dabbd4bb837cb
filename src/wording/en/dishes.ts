import type { Catalogue } from '../catalogue.ts';

/** The snacks and meals; beside each its name for somebody whom counting hurts. */
export const dishes = {
  'chocolate-milk': { name: 'Low-fat chocolate milk 500 ml', bare: 'Low-fat chocolate milk' },
  'lactose-free-chocolate-milk': { name: 'Lactose-free chocolate milk 500 ml', bare: 'Lactose-free chocolate milk' },
  'bagel-peanut-butter': {
    name: '1/2 bagel + 2 tbsp peanut butter + banana',
    bare: '1/2 bagel + 2 tbsp peanut butter + banana',
  },
  'yogurt-granola': { name: 'Greek yogurt 150 g + granola 50 g + banana', bare: 'Greek yogurt + granola + banana' },
  'rice-cakes-tuna': { name: '4 rice cakes + tuna 60 g + banana', bare: '4 rice cakes + tuna + banana' },
  'turkey-sandwich': { name: 'Turkey 50 g sandwich + apple', bare: 'Turkey sandwich + apple' },
  'soy-smoothie': { name: 'Smoothie: soy milk 350 ml, banana, oats 40 g', bare: 'Smoothie: soy milk, banana, oats' },
  'pita-hummus': { name: 'Pita 60 g + hummus 60 g', bare: 'Pita + hummus' },
  'onigiri-edamame': { name: '2 onigiri (200 g rice) + edamame 100 g', bare: '2 onigiri (rice) + edamame' },
  'toast-egg-jam': { name: '2 white toast + egg + jam', bare: '2 white toast + egg + jam' },
  'whey-sports-drink': {
    name: 'Whey (20 g protein) + sports drink 750 ml + banana',
    bare: 'Whey (protein) + sports drink + banana',
  },
  'pea-protein-bananas': {
    name: 'Pea-protein drink (20 g) + 2 bananas + 2 rice cakes',
    bare: 'Pea-protein drink + 2 bananas + 2 rice cakes',
  },
  'jerky-pretzels': { name: 'Jerky 30 g + pretzels 40 g + raisins 30 g', bare: 'Jerky + pretzels + raisins' },
  'potatoes-eggs': { name: 'Boiled potatoes 300 g (salted) + 2 eggs', bare: 'Boiled potatoes (salted) + 2 eggs' },
  'rice-pudding': { name: 'Canned rice pudding 400 g + milk 200 ml', bare: 'Canned rice pudding + milk' },
  'oats-eggs': { name: 'Oats 80 g, milk 300 ml, banana, 2 eggs', bare: 'Oats, milk, banana, 2 eggs' },
  'tofu-scramble': { name: 'Tofu scramble 150 g, 3 toast, orange juice', bare: 'Tofu scramble, 3 toast, orange juice' },
  'eggs-potatoes': { name: '3 eggs, potatoes 350 g, orange', bare: '3 eggs, potatoes, orange' },
  'yogurt-berries': {
    name: 'Greek yogurt 250 g, granola 60 g, berries, honey',
    bare: 'Greek yogurt, granola, berries, honey',
  },
  'chicken-rice': { name: 'Chicken 120 g, rice 250 g cooked, vegetables', bare: 'Chicken, rice, vegetables' },
  'turkey-wraps': { name: '2 wraps: turkey 100 g, hummus; fruit', bare: '2 wraps: turkey, hummus; fruit' },
  'lentil-quinoa': { name: 'Lentils 200 g + quinoa 185 g salad', bare: 'Lentils + quinoa salad' },
  'potato-tuna': { name: 'Baked potato 350 g, tuna 100 g, corn', bare: 'Baked potato, tuna, corn' },
  'salmon-rice': { name: 'Salmon 150 g, rice 250 g, vegetables', bare: 'Salmon, rice, vegetables' },
  'pasta-ragu': { name: 'Pasta 100 g dry, lean beef ragu', bare: 'Pasta, lean beef ragu' },
  'noodles-tofu': { name: 'Rice noodles, tofu 180 g, edamame', bare: 'Rice noodles, tofu, edamame' },
  'bean-chilli': { name: 'Bean chilli + rice 200 g', bare: 'Bean chilli + rice' },
  'congee-chicken': { name: 'Rice congee, chicken 90 g, banana', bare: 'Rice congee, chicken, banana' },
} as const satisfies Catalogue['dishes'];

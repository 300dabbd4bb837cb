/** The international pound, exact. */
export const KG_PER_LB = 0.45359237;
/** The international mile, exact. */
export const KM_PER_MILE = 1.609344;
/** The US fluid ounce, the one in the method's 16-20 fl oz. */
export const ML_PER_FL_OZ = 29.5735;
